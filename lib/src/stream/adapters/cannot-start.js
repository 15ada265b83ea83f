// Why a host cannot start, for the terminal: what is wrong and how to fix it, one sentence each, without a stack trace.
/** Thrown before anything is received. `message` is `<what>: <fix>`. */
export class CannotStart extends Error {
    name = 'CannotStart';
    what;
    fix;
    /** `what` and `fix` are clauses without a full stop, and contain no password. */
    constructor(what, fix, cause) {
        super(`${what}: ${fix}.`, { cause });
        this.what = what;
        this.fix = fix;
    }
}
