// The tracker that a shop's page loads.
import type { TrackerOptions } from './options.ts';
import type { Tracker } from './types.ts';

export type { TrackerOptions } from './options.ts';
export type { Refusal, Transport } from './transport.ts';
export type { Parts, Stage, Step, Tracker } from './types.ts';

/** Starts tracking. Never throws; call it once a page, as early as you like. */
export declare function createTracker(options: TrackerOptions): Tracker;
