// Ends a command that cannot continue: a one-sentence message, exit code 1, and no stack trace.
import { installCommand, missingPackage } from '../cache/optional-packages.ts';

function sentence(error: unknown): string {
  const missing = missingPackage(error);
  if (missing !== undefined) return `The package ${missing} is not installed: ${installCommand([missing])}`;
  return error instanceof Error ? error.message : String(error);
}

/** For `run().catch(refused)`. */
export function refused(error: unknown): void {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}
