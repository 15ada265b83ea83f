// All that the open sandbox shows, as one value that changes as a whole.
import type { User } from '../../account/user.ts';
import type { Counters, LoadResult, Report } from '../../pipeline/index.ts';
import type { Faults } from '../../runtimes/browser/client.ts';
import { emptyStream, type Stream } from '../stream/follow.ts';
import type { Target } from '../target/target.ts';
import type { Fault } from './failure-text.ts';

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
  | { what: 'turned'; target: Target }
  | { what: 'loaded' | 'replayed'; result: LoadResult }
  | { what: 'failed'; code: Fault; message: string }
  | { what: 'made'; events: number; seconds: number }
  /** `address`: the link itself, where it could not be copied. */
  | { what: 'linked'; address?: string }
  | { what: 'replaying' | 'reset' | 'reopened' | 'rebuilt' };

export interface State {
  stream: Stream;
  counters: Counters | undefined;
  report: Report | undefined;
  faults: Faults;
  /** Milliseconds between loads; `undefined`: by hand. */
  every: number | undefined;
  traffic: Traffic | undefined;
  consent: boolean;
  /** Where events go. */
  target: Target;
  /** Who is signed in at AWS, while events go there. */
  user: User | undefined;
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
  target: 'embedded',
  user: undefined,
  said: undefined,
  version: 0,
});

/** What of an unknown error is said. */
export function failureOf(error: unknown): Extract<Said, { what: 'failed' }> {
  const { code = 'failed', message = `${error}` } = (error ?? {}) as { code?: Fault; message?: string };
  return { what: 'failed', code, message };
}
