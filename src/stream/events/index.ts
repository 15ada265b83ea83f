// The complete event contract, from which tracker and pipeline derive.
export { type Batch, batchSchema, type ReceivedBatch } from './batch.ts';
export type { PageElement } from './element.ts';
export type { Engagement } from './engagement.ts';
export { type ClickstreamEvent, eventSchema, type LoginState } from './event.ts';
export { type Ingest, ingestSchema } from './ingest.ts';
export { jsonSchemas } from './json-schema.ts';
export { limits } from './limits.ts';
export { type EventName, eventNames, type NeededPart, neededParts, type PartName } from './names.ts';
export { plainEvent } from './plain-event.ts';
export type { Product } from './product.ts';
export { type ReadEvent, readEvent } from './read-event.ts';
export { type Answer, answerSchema, type Verdict, verdictSchema } from './verdict.ts';
