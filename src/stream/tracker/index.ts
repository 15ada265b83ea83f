// The tracker that a shop's page loads.
export { createTracker } from './create-tracker.ts';
export type { TrackerOptions } from './options.ts';
export type { Refusal, Transport } from './transport.ts';
export type { Parts, PartsArgument, PartsOf, Stage, Step, Tracker } from './types.ts';
