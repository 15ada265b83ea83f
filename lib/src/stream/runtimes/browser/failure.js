// Passes errors from the Worker to the page: what is thrown there becomes one SandboxError here.
import { transferHandlers } from 'comlink';
/** The SandboxError that calls reject with. */
export class SandboxFailure extends Error {
    name = 'SandboxError';
    code;
    hint;
    position;
    constructor(code, message, more = {}) {
        super(message);
        this.code = code;
        Object.assign(this, more);
    }
}
const isState = (code) => typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
/** The database's error, however deeply drizzle wrapped it. */
function databaseError(error) {
    for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1)
        if ('code' in at && isState(at.code))
            return at;
    return undefined;
}
/** A thrown value as a message. */
export function failureOf(error) {
    if (error instanceof SandboxFailure) {
        return { code: error.code, message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
    }
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && error.name === 'LoadStopped')
        return { code: 'load-stopped', message };
    const refused = databaseError(error);
    if (!refused)
        return { code: 'failed', message };
    return {
        code: 'sql',
        message: refused.message,
        ...(typeof refused.hint === 'string' ? { hint: refused.hint } : {}),
        ...(refused.position === undefined ? {} : { position: Number(refused.position) }),
    };
}
/** A message as an error. */
const errorOf = ({ code, message, ...more }) => new SandboxFailure(code, message, more);
/** Lets errors pass between page and Worker with code, hint and position, thrown or as an argument. Called once on each side. */
export function carryErrors() {
    const { canHandle } = transferHandlers.get('throw');
    transferHandlers.set('throw', {
        canHandle,
        serialize: ({ value }) => [failureOf(value), []],
        deserialize(failure) {
            throw errorOf(failure);
        },
    });
    transferHandlers.set('error', {
        canHandle: (value) => value instanceof Error,
        serialize: (error) => [failureOf(error), []],
        deserialize: errorOf,
    });
}
