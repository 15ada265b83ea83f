// What tabs share is followed by all of them, whether a tab hears of it or was frozen at that moment.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { User } from '../../../../src/stream/account/user.ts';
import { watchUser } from '../../../../src/stream/account/watch-user.ts';

const anna: User = { id: 'sub-a', email: 'anna@example.com', groups: [] };
const binh: User = { id: 'sub-b', email: 'binh@example.com', groups: [] };

let page: EventTarget;
let shown: EventTarget & { hidden: boolean };
/** What all tabs share. */
let session: User | undefined;
let reachable: boolean;
let report: (news: 'changed' | 'failed') => void;

beforeEach(() => {
  page = new EventTarget();
  shown = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', shown);
  session = anna;
  reachable = true;
});

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function watch(user = async () => (reachable ? session : Promise.reject(new Error('offline')))) {
  const users: (string | undefined)[] = [];
  const stop = watchUser(
    {
      prefix: 'shop:account',
      user,
      listen: (listener) => {
        report = listener;
        return () => users.push('stopped');
      },
    },
    (found) => users.push(found?.id),
  );
  return { users, stop };
}

const stored = (key: string | null): void => void page.dispatchEvent(Object.assign(new Event('storage'), { key }));

describe('another tab', () => {
  test('signs out: the user is a guest here too', async () => {
    const { users } = watch();
    session = undefined;
    for (const part of ['accessToken', 'idToken', 'LastAuthUser']) stored(`shop:account:Cognito.${part}`);
    await settle();
    expect(users).toEqual([undefined]);
  });

  test('signs another person in: that one is the user here too', async () => {
    const { users } = watch();
    session = undefined;
    stored('shop:account:Cognito.accessToken');
    await settle();
    session = binh;
    stored('shop:account:Cognito.accessToken');
    stored('shop:account:Cognito.idToken');
    await settle();
    expect(users).toEqual([undefined, 'sub-b']);
  });

  test('renews its tokens: nothing is reported twice', async () => {
    const { users } = watch();
    for (const _ of [1, 2, 3]) {
      stored('shop:account:Cognito.accessToken');
      await settle();
    }
    expect(users).toEqual(['sub-a']);
  });

  test('empties the storage of the origin', async () => {
    const { users } = watch();
    session = undefined;
    stored(null);
    await settle();
    expect(users).toEqual([undefined]);
  });

  test('stores what is not of the account: nothing is read', async () => {
    let reads = 0;
    watch(async () => {
      reads += 1;
      return anna;
    });
    for (const key of ['shop:queue', 'shop:account2:x', 'theirs']) stored(key);
    await settle();
    expect(reads).toBe(0);
  });
});

test.each([
  ['comes back from the back-forward cache', () => page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))],
  ['is no longer frozen', () => shown.dispatchEvent(new Event('resume'))],
  ['is shown again', () => shown.dispatchEvent(new Event('visibilitychange'))],
])('a page that %s reads who is signed in now', async (_, happen) => {
  const { users } = watch();
  session = binh;
  happen();
  await settle();
  expect(users).toEqual(['sub-b']);
});

test.each([
  ['loaded', () => page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))],
  [
    'hidden',
    () => {
      shown.hidden = true;
      shown.dispatchEvent(new Event('visibilitychange'));
    },
  ],
])('a page that is only %s reads nothing', async (_, happen) => {
  const { users } = watch();
  happen();
  await settle();
  expect(users).toEqual([]);
});

test('this page signs in and out', async () => {
  const { users } = watch();
  report('changed');
  await settle();
  session = undefined;
  report('changed');
  await settle();
  expect(users).toEqual(['sub-a', undefined]);
});

test('a pool that cannot be reached ends no session', async () => {
  const { users } = watch();
  reachable = false;
  report('failed');
  stored('shop:account:Cognito.accessToken');
  await settle();
  reachable = true;
  session = undefined;
  report('failed');
  await settle();
  expect(users).toEqual([undefined]);
});

test('a reading that fails and reports so is not repeated for it', async () => {
  let reads = 0;
  watch(async () => {
    reads += 1;
    report('failed');
    throw new Error('offline');
  });
  report('changed');
  await settle();
  expect(reads).toBe(1);
});

test('of two readings at once the later counts, whichever is done first', async () => {
  const answers: ((user: User | undefined) => void)[] = [];
  const { users } = watch(() => new Promise((resolve) => answers.push(resolve)));
  stored('shop:account:Cognito.accessToken');
  stored('shop:account:Cognito.idToken');
  answers[1]?.(binh);
  await settle();
  answers[0]?.(anna);
  await settle();
  expect(users).toEqual(['sub-b']);
});

test('a stopped watch reports nothing, not even a reading that is under way', async () => {
  const { users, stop } = watch();
  stored('shop:account:Cognito.accessToken');
  stop();
  stored('shop:account:Cognito.accessToken');
  await settle();
  expect(users).toEqual(['stopped']);
});
