// The contract as JSON Schema, for collectors and tests in other languages.
import * as z from 'zod';
import { batchSchema } from './batch.ts';
import { eventSchema } from './event.ts';
import { type EventName, eventNames, neededParts } from './names.ts';
import { answerSchema } from './verdict.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** "An event with an event time must also have the parts its name needs", which zod's refinement cannot express in JSON Schema. */
const needs = (name: EventName): JsonSchema => ({
  if: { properties: { eventName: { const: name } }, required: ['eventName', 'eventTime'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { required: [...neededParts(name)] },
});

const event: JsonSchema = {
  ...z.toJSONSchema(eventSchema, { io: 'input' }),
  title: 'Clickstream event',
  allOf: (Object.keys(eventNames) as EventName[]).filter((name) => neededParts(name).length > 0).map(needs),
};

const { $schema, ...eventAlone } = event;
const batch = z.toJSONSchema(batchSchema, { io: 'input' });

/** JSON Schema (2020-12) of what goes over the wire: one event, a batch of them, and the collector's answer. */
export const jsonSchemas = {
  event,
  batch: {
    ...batch,
    title: 'Batch of clickstream events',
    properties: { ...batch.properties, events: { ...(batch.properties?.['events'] as JsonSchema), items: eventAlone } },
  },
  answer: { ...z.toJSONSchema(answerSchema, { io: 'input' }), title: 'Answer of a collector' },
} satisfies Record<string, JsonSchema>;
