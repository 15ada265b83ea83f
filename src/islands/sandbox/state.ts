// All that the open sandbox shows, as one value that changes as a whole.
import type { Counters, LoadResult, Report } from '../../pipeline/index.ts';
import type { Faults, SandboxFault } from '../../runtimes/browser/client.ts';
import { emptyStream, type Stream } from '../stream/follow.ts';

/** The traffic generator at work, or what it did. */
export interface Traffic {
  made: number;
  of: number;
  seed: number;
  paused: boolean;
  /** Seconds from the first event to the last one stored; absent while it runs. */
  seconds?: number;
}

/** The latest thing worth announcing. */
export type Said =
  | { what: 'loaded' | 'replayed'; result: LoadResult }
  | { what: 'failed'; code: SandboxFault; message: string }
  | { what: 'made'; events: number; seconds: number }
  /** `address`: the link itself, where it could not be copied. */
  | { what: 'linked'; address?: string }
  | { what: 'replaying' | 'reset' | 'reopened' };

export interface State {
  stream: Stream;
  counters: Counters | undefined;
  report: Report | undefined;
  faults: Faults;
  /** Milliseconds between loads; `undefined`: by hand. */
  every: number | undefined;
  traffic: Traffic | undefined;
  consent: boolean;
  said: Said | undefined;
  /** Goes up with every load and reset: what was read of the warehouse is old. */
  version: number;
}

export const firstState = (faults: Faults): State => ({
  stream: emptyStream,
  counters: undefined,
  report: undefined,
  faults,
  every: undefined,
  traffic: undefined,
  consent: true,
  said: undefined,
  version: 0,
});

/** What of an unknown error is said. */
export function failureOf(error: unknown): Extract<Said, { what: 'failed' }> {
  const { code = 'failed', message = `${error}` } = (error ?? {}) as { code?: SandboxFault; message?: string };
  return { what: 'failed', code, message };
}
