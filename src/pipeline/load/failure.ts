// Tells an event that the database refuses from a database that is not there: the first is set aside, the second waited for.

/** The SQLSTATE of a driver's error, wherever it is wrapped. */
function stateOf(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code)) return at.code;
  }
  return undefined;
}

/** The innermost words of an error. */
export function wordsOf(error: unknown): string {
  let at = error;
  for (let depth = 0; at instanceof Error && at.cause instanceof Error && depth < 5; depth += 1) at = at.cause;
  return at instanceof Error ? at.message : String(at);
}

/** The rows themselves are at fault: data exception (22), constraint (23), program limit (54). */
export const isPoison = (error: unknown): boolean => /^(22|23|54)/.test(stateOf(error) ?? '');

/** Two loaders met; the same again will do: serialization failure, deadlock (40). */
export const isCollision = (error: unknown): boolean => stateOf(error)?.startsWith('40') ?? false;

/** The raw log did not say what it holds. */
export class LogUnlisted extends Error {
  constructor(cause: unknown) {
    super(`The raw log could not be listed: ${wordsOf(cause).replace(/\.$/, '')}`, { cause });
    this.name = 'LogUnlisted';
  }
}

/** The load could not go on. What it had committed stays; all else waits for the next load. */
export class LoadStopped extends Error {
  constructor(cause: unknown) {
    super(
      cause instanceof LogUnlisted
        ? `${cause.message}. No data is lost; load again once the log is readable.`
        : `The warehouse rejected rows: ${wordsOf(cause)}. No data is lost; load again once the database is reachable.`,
      { cause },
    );
    this.name = 'LoadStopped';
  }
}
