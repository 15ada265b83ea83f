import type { DataStore, Loader } from 'astro/loaders';
import { expect, it } from 'vitest';
import { type LiveEntries, liveLoader } from '../../../src/integrations/live-entries.ts';

type Entry = NonNullable<ReturnType<DataStore['get']>>;

/** Astro's store of one collection, which counts how often it is changed: each change is written to a file with all entries. */
function store(stored: Entry[]) {
  const entries = new Map(stored.map((entry) => [entry.id, entry]));
  let changes = 0;
  const changed = <T>(result: T): T => {
    changes += 1;
    return result;
  };
  const astro = {
    get: (id: string) => entries.get(id),
    entries: () => [...entries],
    set: (entry: Entry) => changed(entries.set(entry.id, entry) !== undefined),
    delete: (id: string) => void changed(entries.delete(id)),
    clear: () => changed(entries.clear()),
  } as unknown as DataStore;
  return { astro, changes: () => changes };
}

const entry = (id: string, digest: string, more: object = {}) => ({ id, data: { title: digest }, body: digest, digest, ...more });

/** Loads the entries, and returns the store that the loader keeps for edits. */
async function loaded(first: Entry[], entries: LiveEntries, onEdit: (entry: Entry) => void = () => undefined) {
  const { astro, changes } = store([]);
  let kept: DataStore | undefined;
  const loader: Loader = {
    name: 'test',
    load: async (context) => {
      kept = context.store;
      for (const one of first) if (kept.get(one.id)?.digest !== one.digest) kept.set(one);
    },
  };
  const live = liveLoader(loader, entries, onEdit);
  const load = () => live.load({ collection: 'weeks', store: astro } as never);
  await load();
  return { live: kept as DataStore, astro, changes, load };
}

const weeks = Array.from({ length: 100 }, (_, index) => entry(`week-${index}`, 'one'));

it('an edit changes one entry in memory, and gives Astro nothing to write', async () => {
  const entries: LiveEntries = new Map();
  const edited: string[] = [];
  const { live, changes } = await loaded(weeks, entries, ({ id }) => edited.push(id));
  const before = changes();
  const others = [...(entries.get('weeks')?.values() ?? [])].filter(({ id }) => id !== 'week-7');
  expect(live.set(entry('week-7', 'two'))).toBe(true);
  expect(live.set(entry('week-7', 'two'))).toBe(false);
  expect(live.set(entry('week-7', 'one'))).toBe(true);
  expect(live.set(entry('week-7', 'three'))).toBe(true);
  expect([changes() - before, edited]).toEqual([0, ['week-7', 'week-7', 'week-7']]);
  expect(entries.get('weeks')?.get('week-7')).toEqual(entry('week-7', 'three'));
  expect(live.get('week-7')).toEqual(entry('week-7', 'three'));
  expect([...(entries.get('weeks')?.values() ?? [])].filter(({ id }) => id !== 'week-7')).toEqual(others);
});

it('a new entry, one with pictures and the removal of one are Astro’s as before, and are in memory too', async () => {
  const entries: LiveEntries = new Map();
  const edited: string[] = [];
  const { live, astro } = await loaded(weeks, entries, ({ id }) => edited.push(id));
  live.set(entry('week-100', 'one'));
  live.set(entry('week-7', 'two', { assetImports: ['a.png'] }));
  live.delete('week-8');
  expect([astro.get('week-100')?.digest, astro.get('week-7')?.digest, astro.get('week-8')]).toEqual(['one', 'two', undefined]);
  expect([...(entries.get('weeks') ?? [])]).toEqual(astro.entries());
  expect(edited).toEqual([]);
});

it('entries that are loaded again are those of the files, not the edited ones', async () => {
  const entries: LiveEntries = new Map();
  const { live, load } = await loaded(weeks, entries);
  live.set(entry('week-7', 'two'));
  await load();
  expect(entries.get('weeks')?.get('week-7')?.digest).toBe('one');
});
