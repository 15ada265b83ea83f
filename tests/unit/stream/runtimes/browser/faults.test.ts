import { expect, test } from 'vitest';
import { readEvent } from '../../../../../src/stream/events/index.ts';
import { broken, unjudgedObject } from '../../../../../src/stream/runtimes/browser/faults.ts';
import { visitors } from '../../../../../src/stream/runtimes/browser/generate.ts';

const [event] = [...visitors(1, 1, Date.UTC(2025, 10, 7))];

test.each([0, 1, 2, 3, 4])('fault %i breaks an event, and its id can still be read', (way) => {
  if (!event) throw new Error('none was made');
  const id = '0b0e4a6e-0f4c-4f0e-8f5a-6d1b8f0c9a01';
  const poison = broken(event, way, id);
  expect(poison).toHaveProperty('eventId', id);
  expect(readEvent(poison)).toHaveProperty('reasons');
});

test('another writer’s object is in the folder of its hour', () => {
  const { key, text } = unjudgedObject({ eventName: 'click' }, Date.UTC(2025, 10, 7, 9, 30), 'x');
  expect(key).toBe('events/2025/11/07/09/event-x.json');
  expect(JSON.parse(text)).toMatchObject({ eventName: 'click', _ingest: { receivedAt: '2025-11-07T09:30:00.000Z' } });
});
