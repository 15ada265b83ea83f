// The tracker that a shop's page loads.
export { createTracker } from './create-tracker.ts';
export type { Parts, PartsArgument, PartsOf, Refusal, Stage, Step, Tracker, TrackerOptions, Transport } from './types.ts';
