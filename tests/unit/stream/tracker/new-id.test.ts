import { expect, test, vi } from 'vitest';
import { uuid } from '../../../../src/stream/events/uuid.ts';

/** Ids of a page that just loaded the tracker. */
async function idsOfPage(): Promise<string[]> {
  vi.resetModules();
  const { newId } = await import('../../../../src/stream/tracker/visitor.ts');
  return Array.from({ length: 500 }, newId);
}

const constant = (): void => {
  vi.stubGlobal('crypto', { randomUUID: () => 'id', getRandomValues: () => {} });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
};

test.each([
  ['as it is', () => {}],
  ['without crypto', () => void vi.stubGlobal('crypto', undefined)],
  ['with random bytes that are all the same', () => void vi.stubGlobal('crypto', { randomUUID: () => 'id', getRandomValues: () => {} })],
  ['with random numbers that are all the same', () => void vi.spyOn(Math, 'random').mockReturnValue(0.5)],
  ['with random numbers out of range', () => void vi.spyOn(Math, 'random').mockReturnValue(-7)],
])('ids of two pages are different UUIDs, %s', async (_, change) => {
  change();
  const ids = [...(await idsOfPage()), ...(await idsOfPage())];
  for (const id of ids) expect(uuid.parse(id)).toBe(id);
  expect(new Set(ids).size).toBe(1_000);
});

test('ids of one page differ even where nothing is random', async () => {
  constant();
  const ids = await idsOfPage();
  expect(new Set(ids).size).toBe(500);
});
