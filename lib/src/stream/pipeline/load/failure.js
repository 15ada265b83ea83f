// Distinguishes events that the database rejects, which are quarantined, from a database that is unavailable, which is retried.
/** The SQLSTATE of a driver's error, however deeply it is wrapped. */
function stateOf(error) {
    for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
        if ('code' in at && typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code))
            return at.code;
    }
    return undefined;
}
/** The innermost message of an error. */
export function wordsOf(error) {
    let at = error;
    for (let depth = 0; at instanceof Error && at.cause instanceof Error && depth < 5; depth += 1)
        at = at.cause;
    return at instanceof Error ? at.message : String(at);
}
/** The rows themselves are invalid: data exception (22), constraint (23), program limit (54). */
export const isPoison = (error) => /^(22|23|54)/.test(stateOf(error) ?? '');
/** Two loaders collided and a retry helps: serialization failure, deadlock (40). */
export const isCollision = (error) => stateOf(error)?.startsWith('40') ?? false;
/** The raw log could not be listed. */
export class LogUnlisted extends Error {
    constructor(cause) {
        super(`The raw log could not be listed: ${wordsOf(cause).replace(/\.$/, '')}`, { cause });
        this.name = 'LogUnlisted';
    }
}
/** The load stopped. What it committed stays; everything else waits for the next load. */
export class LoadStopped extends Error {
    constructor(cause) {
        super(cause instanceof LogUnlisted
            ? `${cause.message}. No data is lost; load again once the log is readable.`
            : `The warehouse rejected rows: ${wordsOf(cause)}. No data is lost; load again once the database is reachable.`, { cause });
        this.name = 'LoadStopped';
    }
}
