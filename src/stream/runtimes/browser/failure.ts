// Passes errors from the Worker to the page: what is thrown there becomes one SandboxError here.
import { type TransferHandler, transferHandlers } from 'comlink';
import type { SandboxError, SandboxFault } from './sandbox.ts';

/** An error in the form of a message. */
interface Failure {
  code: SandboxFault;
  message: string;
  hint?: string;
  position?: number;
}

/** The SandboxError that calls reject with. */
export class SandboxFailure extends Error implements SandboxError {
  override readonly name = 'SandboxError';
  readonly code: SandboxFault;
  readonly hint?: string;
  readonly position?: number;

  constructor(code: SandboxFault, message: string, more: Pick<Failure, 'hint' | 'position'> = {}) {
    super(message);
    this.code = code;
    Object.assign(this, more);
  }
}

const isState = (code: unknown): boolean => typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);

/** The database's error, however deeply drizzle wrapped it. */
function databaseError(error: unknown): (Error & { hint?: unknown; position?: unknown }) | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1)
    if ('code' in at && isState(at.code)) return at;
  return undefined;
}

/** A thrown value as a message. */
export function failureOf(error: unknown): Failure {
  if (error instanceof SandboxFailure) {
    return { code: error.code, message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === 'LoadStopped') return { code: 'load-stopped', message };
  const refused = databaseError(error);
  if (!refused) return { code: 'failed', message };
  return {
    code: 'sql',
    message: refused.message,
    ...(typeof refused.hint === 'string' ? { hint: refused.hint } : {}),
    ...(refused.position === undefined ? {} : { position: Number(refused.position) }),
  };
}

/** A message as an error. */
const errorOf = ({ code, message, ...more }: Failure): SandboxFailure => new SandboxFailure(code, message, more);

/** Lets errors pass between page and Worker with code, hint and position, thrown or as an argument. Called once on each side. */
export function carryErrors(): void {
  const { canHandle } = transferHandlers.get('throw') as TransferHandler<{ value: unknown }, unknown>;
  transferHandlers.set('throw', {
    canHandle,
    serialize: ({ value }: { value: unknown }) => [failureOf(value), []],
    deserialize(failure: Failure): never {
      throw errorOf(failure);
    },
  } as TransferHandler<unknown, unknown>);
  transferHandlers.set('error', {
    canHandle: (value): value is Error => value instanceof Error,
    serialize: (error) => [failureOf(error), []],
    deserialize: errorOf,
  } as TransferHandler<Error, Failure> as TransferHandler<unknown, unknown>);
}
