// Ends a command that cannot continue: a one-sentence message, exit code 1, and no stack trace.

/** For `run().catch(refused)`. */
export function refused(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
