// The contract as JSON Schema, for collectors and tests in other languages.
import * as z from 'zod';
import { batchSchema } from './batch.js';
import { eventSchema } from './event.js';
import { eventNames, neededParts } from './names.js';
import { answerSchema } from './verdict.js';
/** "An event with an event time must also have the parts its name needs", which zod's refinement cannot express in JSON Schema. */
const needs = (name) => ({
    if: { properties: { eventName: { const: name } }, required: ['eventName', 'eventTime'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { required: [...neededParts(name)] },
});
const event = {
    ...z.toJSONSchema(eventSchema, { io: 'input' }),
    title: 'Clickstream event',
    allOf: Object.keys(eventNames).filter((name) => neededParts(name).length > 0).map(needs),
};
const { $schema, ...eventAlone } = event;
const batch = z.toJSONSchema(batchSchema, { io: 'input' });
/** JSON Schema (2020-12) of what goes over the wire: one event, a batch of them, and the collector's answer. */
export const jsonSchemas = {
    event,
    batch: {
        ...batch,
        title: 'Batch of clickstream events',
        properties: { ...batch.properties, events: { ...batch.properties?.['events'], items: eventAlone } },
    },
    answer: { ...z.toJSONSchema(answerSchema, { io: 'input' }), title: 'Answer of a collector' },
};
