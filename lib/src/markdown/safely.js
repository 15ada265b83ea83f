// An exception in a plugin would publish an empty page. If a visitor throws, its node stays unchanged and the error is logged.
/** Runs `visit`; if it throws, the node stays unchanged and the console shows file and cause. */
export function safely(visit) {
    const report = (error, { fileURL }) => {
        console.warn(`[markdown] ${fileURL?.pathname ?? ''}: a block is shown as plain text (${error instanceof Error ? error.message : String(error)})`);
    };
    return (node, context) => {
        try {
            const result = visit(node, context);
            return result instanceof Promise ? result.catch((error) => report(error, context)) : result;
        }
        catch (error) {
            return report(error, context);
        }
    };
}
