// An exception in a plugin ships an empty page. A rule that fails leaves its node as it is, and says so.

interface Visited {
  readonly fileURL: URL | undefined;
}

/** Runs `visit`; where it throws, the node stays as it was and the console names file and cause. */
export function safely<Node, Context extends Visited, Result>(visit: (node: Node, context: Context) => Result) {
  const report = (error: unknown, { fileURL }: Context): undefined => {
    console.warn(
      `[markdown] ${fileURL?.pathname ?? ''}: a block is shown as plain text (${error instanceof Error ? error.message : String(error)})`,
    );
  };
  return (node: Node, context: Context): Result | undefined => {
    try {
      const result = visit(node, context);
      return result instanceof Promise ? (result.catch((error: unknown) => report(error, context)) as Result) : result;
    } catch (error) {
      return report(error, context);
    }
  };
}
