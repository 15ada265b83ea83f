import { expect, test } from 'vitest';
import { diagramSchema } from '../../../../../src/diagram/model/diagram.ts';
import { figuresOf } from '../../../../../src/stream/sandbox/app/figures.ts';
import { parts } from '../../../../../src/stream/sandbox/app/parts.ts';
import { pulsesOf } from '../../../../../src/stream/sandbox/stream/pulses.ts';

const elements = new Set(parts.elements.map(({ id }) => id));

test('The sandbox’s diagram holds to the diagrams’ schema', () => {
  expect(diagramSchema.safeParse(parts).error).toBeUndefined();
  for (const { from, to } of parts.relations) expect([elements.has(from), elements.has(to)]).toEqual([true, true]);
});

test('Every figure has its part', () => {
  const counters = { received: 1, stored: 1, rejected: 1, loaded: 1, duplicate: 1, quarantined: 1, waiting: 1, replayed: 1 };
  for (const part of figuresOf(counters, 1).keys()) expect(elements).toContain(part);
});

test('Every pulse has its arrow', () => {
  const arrows = new Set(parts.relations.map(({ id }) => id));
  const pulses = pulsesOf([
    ...(['queued', 'sent', 'accepted', 'rejected', 'dropped'] as const).map((stage) => ({ step: { stage, eventId: 'a', reasons: [] } })),
    ...(['stored', 'rejected', 'loaded', 'duplicate', 'quarantined'] as const).map((fate) => ({ notice: { fate, eventIds: ['a'] } })),
  ]);
  for (const relation of pulses.keys()) expect(arrows).toContain(relation);
});
