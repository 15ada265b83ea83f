// An exception in a plugin would publish an empty page. If a visitor throws, its node stays unchanged and the error is logged.

interface Visited {
  readonly fileURL: URL | undefined;
}

/** Runs `visit`; if it throws, the node stays unchanged and the console shows file and cause. */
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
