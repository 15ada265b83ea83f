// The state of the open sandbox, replaced as a whole on every change.
import type { User } from '../../account/user.ts';
import type { Counters, LoadResult, Report } from '../../pipeline/index.ts';
import type { Faults } from '../../runtimes/browser/client.ts';
import type { Fault } from '../kit/failure-text.ts';
import { emptyStream, type Stream } from '../stream/follow.ts';
import type { Target } from '../target/target.ts';

/** The traffic generator's progress or result. */
export interface Traffic {
  made: number;
  of: number;
  seed: number;
  paused: boolean;
  /** Seconds from the first event to the last one stored; absent while it runs. */
  seconds?: number;
}

/** Whether the generator is active, also while it is paused. */
export const isRunning = (traffic: Traffic | undefined): traffic is Traffic => traffic !== undefined && traffic.seconds === undefined;

/** The latest announcement. */
export type Said =
  | { what: 'turned'; target: Target }
  | { what: 'loaded' | 'replayed'; result: LoadResult }
  | { what: 'failed'; code: Fault; message: string }
  | { what: 'made'; events: number; seconds: number }
  /** `address`: the link itself, if it could not be copied. */
  | { what: 'linked'; address?: string }
  | { what: 'replaying' | 'reset' | 'reopened' | 'rebuilt' };

export interface State {
  stream: Stream;
  counters: Counters | undefined;
  report: Report | undefined;
  faults: Faults;
  /** Milliseconds between loads; `undefined`: manual. */
  every: number | undefined;
  traffic: Traffic | undefined;
  consent: boolean;
  /** Where events go. */
  target: Target;
  /** Who is signed in at AWS, while events go there. */
  user: User | undefined;
  said: Said | undefined;
  /** Number of resets so far. Each one empties the cart. */
  resets: number;
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
  resets: 0,
});

/** The announcement for an unknown error. */
export function failureOf(error: unknown): Extract<Said, { what: 'failed' }> {
  const { code = 'failed', message = `${error}` } = (error ?? {}) as { code?: Fault; message?: string };
  return { what: 'failed', code, message };
}
