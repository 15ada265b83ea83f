// One tab sends at a time, and no tab waits without end for another.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { freshly } from './fresh.ts';

type Work = () => Promise<void>;

const NAME = 'shop:sender';
let kept: Map<string, string>;

/** Locks that work: a request waits until those before it are done. */
const fair = () => {
  let last: Promise<unknown> = Promise.resolve();
  return (_: string, work: Work): Promise<void> => {
    const done = last.then(work);
    last = done;
    return done;
  };
};
const never: Work = () => new Promise(() => {});
const locks = (request?: unknown): void => void vi.stubGlobal('navigator', request ? { locks: { request } } : {});

beforeEach(() => {
  kept = new Map();
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

const tabs = freshly(() => import('../../../../src/stream/tracker/tabs.ts'));
const withLock: typeof tabs.withLock = (...given) => tabs.withLock(...given);

/** Notes when work runs, in seconds since the start. */
function tab(name: string, seconds: number, notes: string[]): Promise<void> {
  const start = Date.now();
  const now = (): number => Math.floor((Date.now() - start) / 1000);
  return withLock(NAME, async () => {
    notes.push(`${name} begins at ${now()}`);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    notes.push(`${name} ends at ${now()}`);
  });
}

describe('work of two tabs', () => {
  test.each([
    ['with locks', fair()],
    ['without locks', undefined],
  ])('%s does not overlap, however long the first takes', async (_, request) => {
    locks(request);
    const notes: string[] = [];
    const both = [tab('one', 12, notes), tab('two', 1, notes)];
    await vi.advanceTimersByTimeAsync(20_000);
    await Promise.all(both);
    expect(notes.map((note) => note.replace(/ at .*/, ''))).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
    expect(kept.size).toBe(0);
  });
});

describe('after five seconds work begins', () => {
  test.each<[string, unknown]>([
    ['a lock that is never granted', () => new Promise(() => {})],
    [
      'a lock that a frozen tab holds',
      (() => {
        const request = fair();
        void request(NAME, never);
        return request;
      })(),
    ],
    ['locks that fail late', () => new Promise((_, reject) => setTimeout(reject, 4_900))],
  ])('in spite of %s', async (_, request) => {
    locks(request);
    const notes: string[] = [];
    const done = tab('one', 1, notes);
    await vi.advanceTimersByTimeAsync(7_000);
    await done;
    expect(notes).toEqual([expect.stringMatching(/^one begins at [45]$/), expect.stringMatching(/^one ends at [56]$/)]);
  });

  test('in spite of the lease of a tab that died', async () => {
    locks();
    kept.set(NAME, `${Date.now() + 4_999.5}`);
    const notes: string[] = [];
    const done = tab('one', 1, notes);
    await vi.advanceTimersByTimeAsync(7_000);
    await done;
    expect(notes).toEqual(['one begins at 5', 'one ends at 6']);
  });
});

test('a tab that died holds no one up on a page whose clock stands still', async () => {
  locks();
  const Running = Date;
  const at = Date.now();
  kept.set(NAME, `${at + 4_999.5}`);
  globalThis.Date = class extends Date {
    constructor() {
      super(at);
    }
  } as DateConstructor;
  let ran = false;
  const done = withLock(NAME, async () => {
    ran = true;
  });
  await vi.advanceTimersByTimeAsync(7_000);
  globalThis.Date = Running;
  expect(ran).toBe(true);
  await done;
});

test.each([
  ['a year ahead', () => Date.now() + 365 * 86_400_000],
  ['a minute ahead', () => Date.now() + 60_000],
  ['of the past', () => Date.now() - 1],
  ['damaged', () => 'x'],
])('a lease %s holds no one up', async (_, lease) => {
  locks();
  kept.set(NAME, JSON.stringify(lease()));
  const notes: string[] = [];
  const done = tab('one', 1, notes);
  await vi.advanceTimersByTimeAsync(2_000);
  await done;
  expect(notes[0]).toBe('one begins at 0');
});

test.each<[string, unknown]>([
  [
    'that throw',
    () => {
      throw new Error('no');
    },
  ],
  ['that answer nonsense', () => 7],
  ['that reject', () => Promise.reject(new Error('no'))],
])('locks %s do not stop the work, and it runs once', async (_, request) => {
  locks(request);
  const notes: string[] = [];
  const done = tab('one', 1, notes);
  await vi.advanceTimersByTimeAsync(2_000);
  await done;
  expect(notes).toHaveLength(2);
});

test('a lock that is granted when the work is done is given back', async () => {
  let grant: Work = never;
  locks((_: string, work: Work) => {
    grant = work;
    return new Promise(() => {});
  });
  const notes: string[] = [];
  const done = tab('one', 1, notes);
  await vi.advanceTimersByTimeAsync(7_000);
  await done;
  await grant();
  expect(notes).toHaveLength(2);
});

test('work that fails frees the others', async () => {
  locks(fair());
  await withLock(NAME, () => Promise.reject(new Error('mine')));
  let ran = false;
  await withLock(NAME, async () => {
    ran = true;
  });
  expect(ran).toBe(true);
});
