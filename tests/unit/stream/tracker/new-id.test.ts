import { expect, test, vi } from 'vitest';
import { uuid } from '../../../../src/stream/events/uuid.ts';
import { newId } from '../../../../src/stream/tracker/visitor.ts';

test.each([
  ['as it is', () => {}],
  ['without crypto', () => void vi.stubGlobal('crypto', undefined)],
  ['with random bytes that are all the same', () => void vi.stubGlobal('crypto', { randomUUID: () => 'id', getRandomValues: () => {} })],
  ['with random numbers that are all the same', () => void vi.spyOn(Math, 'random').mockReturnValue(0.5)],
  ['with random numbers out of range', () => void vi.spyOn(Math, 'random').mockReturnValue(-7)],
])('ids are different UUIDs on a page %s', (_, change) => {
  change();
  const ids = Array.from({ length: 500 }, newId);
  for (const id of ids) expect(uuid.parse(id)).toBe(id);
  expect(new Set(ids).size).toBe(500);
});
