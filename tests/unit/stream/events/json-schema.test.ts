import { expect, test } from 'vitest';
import { eventNames, jsonSchemas } from '../../../../src/stream/events/index.ts';
import { reference } from './sample.ts';

test('the JSON Schema names every event, and requires only what the reference client sends', () => {
  const { properties, required } = jsonSchemas.event;
  expect(properties?.['eventName']).toMatchObject({ enum: Object.keys(eventNames) });
  expect(Object.keys(reference)).toEqual(expect.arrayContaining(required ?? []));
});

test('it names the parts that an event with a time needs', () => {
  expect(jsonSchemas.event.allOf).toContainEqual({
    if: { properties: { eventName: { const: 'click' } }, required: ['eventName', 'eventTime'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { required: ['element'] },
  });
});

test('a batch is a list of such events', () => {
  const { $schema: _, ...event } = jsonSchemas.event;
  expect(jsonSchemas.batch.properties['events']).toMatchObject({ type: 'array', items: event });
});

test('the schemas are plain JSON', () => {
  expect(JSON.parse(JSON.stringify(jsonSchemas))).toEqual(jsonSchemas);
});
