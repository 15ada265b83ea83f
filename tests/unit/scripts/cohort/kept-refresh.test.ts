import { beforeEach, expect, test, vi } from 'vitest';
import type { Source } from '../../../../src/cohort/facts.ts';
import type { Row } from '../../../../src/cohort-site/row/row.ts';
import { keptText } from '../../../../src/scripts/cohort/kept-key.ts';
import { keep, keptRefresh } from '../../../../src/scripts/cohort/kept-refresh.ts';

const HOME = '/desk/';
const BUILT = '2026-10-07T08:00:00.000Z';
const row = (id: string, source: Source): Row => ({
  team: { id, name: id, site: `https://${id}.example/` },
  states: '',
  source,
  needs: [],
});
const read = (id: string, fetched: string): Row => row(id, { state: 'fresh', fetched });
const failed = (id: string): Row => row(id, { state: 'kept', fetched: BUILT, problem: { code: 'timeout', detail: '10' } });
const built = ['a', 'b', 'c'].map((id) => read(id, BUILT));

/** Keeps a refresh of `rows` at `at`. */
const refreshed = (at: string, rows: Row[]): void =>
  keep(HOME, BUILT, { rows, read: new Set(rows.map(({ team }) => team.id)), isWhole: false, at });

const stored = new Map<string, string>();
let room = Infinity;

beforeEach(() => {
  stored.clear();
  room = Infinity;
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    removeItem: (key: string) => stored.delete(key),
    setItem(key: string, text: string) {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      stored.set(key, text);
    },
  });
});

test('sites that failed are not kept and not counted', () => {
  refreshed('2026-10-07T09:00:00.000Z', [read('a', '2026-10-07T09:00:00.000Z'), failed('b')]);
  const kept = keptRefresh(HOME, BUILT, built);
  expect([...(kept?.read ?? [])]).toEqual(['a']);
  expect(kept?.rows.find(({ team }) => team.id === 'b')?.source).toEqual({ state: 'fresh', fetched: BUILT });
  refreshed('2026-10-07T10:00:00.000Z', [failed('a')]);
  expect(keptRefresh(HOME, BUILT, built)?.read.size).toBe(1);
});

test('a refresh of all, then of some, is still of all, and as old as its oldest row', () => {
  const [first, second] = ['2026-10-07T09:00:00.000Z', '2026-10-07T11:00:00.000Z'];
  refreshed(
    first,
    ['a', 'b', 'c'].map((id) => read(id, first)),
  );
  refreshed(second, [read('b', second)]);
  const kept = keptRefresh(HOME, BUILT, built);
  expect(kept).toMatchObject({ isWhole: true, at: first });
  expect(new Map(kept?.rows.map(({ team, source }) => [team.id, source.fetched]))).toEqual(
    new Map([
      ['a', first],
      ['b', second],
      ['c', first],
    ]),
  );
});

test('a refresh of some is not of all', () => {
  refreshed('2026-10-07T09:00:00.000Z', [read('a', '2026-10-07T09:00:00.000Z')]);
  expect(keptRefresh(HOME, BUILT, built)).toMatchObject({ isWhole: false, at: '2026-10-07T09:00:00.000Z' });
});

test('a refresh that does not fit leaves no older one', () => {
  refreshed('2026-10-07T09:00:00.000Z', [read('a', '2026-10-07T09:00:00.000Z')]);
  room = 0;
  refreshed('2026-10-07T10:00:00.000Z', [read('b', '2026-10-07T10:00:00.000Z')]);
  expect(stored.size).toBe(0);
});

test('a page of another build keeps nothing of it', () => {
  refreshed('2026-10-07T09:00:00.000Z', [read('a', '2026-10-07T09:00:00.000Z')]);
  expect(keptText(HOME, BUILT)).toBeDefined();
  expect(keptText(HOME, '2026-10-08T08:00:00.000Z')).toBeUndefined();
  expect(stored.size).toBe(0);
});

test('a browser without storage keeps nothing, and shows the page', () => {
  vi.stubGlobal('sessionStorage', undefined);
  refreshed('2026-10-07T09:00:00.000Z', [read('a', '2026-10-07T09:00:00.000Z')]);
  expect(keptRefresh(HOME, BUILT, built)).toBeUndefined();
});
