// The complete event contract, from which tracker and pipeline derive.
export { batchSchema } from './batch.js';
export { eventSchema } from './event.js';
export { ingestSchema } from './ingest.js';
export { jsonSchemas } from './json-schema.js';
export { limits } from './limits.js';
export { eventNames, neededParts } from './names.js';
export { plainEvent } from './plain-event.js';
export { readEvent } from './read-event.js';
export { answerSchema, verdictSchema } from './verdict.js';
