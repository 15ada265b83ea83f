// All models of the warehouse. The SQL that creates them is in ../migrations; a test checks that both are equal.
export { clickstreamEvents } from './clickstream-events.ts';
export { dimDate } from './dim-date.ts';
export { dimProduct } from './dim-product.ts';
export { factEvents } from './fact-events.ts';
export { factSessions } from './fact-sessions.ts';
export { loadedObjects, loadProgress, loadReplays, loadTotals, quarantinedEvents } from './load-log.ts';
