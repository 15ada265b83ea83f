// All models of the warehouse. The SQL that creates them is in ../migrations; a test checks that both are equal.
export { clickstreamEvents } from './clickstream-events.js';
export { dimDate } from './dim-date.js';
export { dimProduct } from './dim-product.js';
export { factEvents } from './fact-events.js';
export { factSessions } from './fact-sessions.js';
export { loadedObjects, loadProgress, loadReplays, quarantinedEvents } from './load-log.js';
