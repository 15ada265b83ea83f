// Why a host does not start, for a person at a terminal: what is wrong and what to do about it, in one sentence each, and no stack trace.

/** Thrown before anything is received. `message` is `<what>: <fix>`. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
  readonly what: string;
  readonly fix: string;

  /** `what` and `fix` are clauses without a full stop; they hold no password. */
  constructor(what: string, fix: string, cause?: unknown) {
    super(`${what}: ${fix}.`, { cause });
    this.what = what;
    this.fix = fix;
  }
}
