// The tracker that a shop's page loads.
export { createTracker } from './create-tracker.js';
