// The end of a command that cannot go on: one sentence for a person, exit code 1, and no stack trace.

/** For `run().catch(refused)`. */
export function refused(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
