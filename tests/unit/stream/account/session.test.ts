import { describe, expect, test, vi } from 'vitest';
import { AccountFailure, failureOf } from '../../../../src/stream/account/failure.ts';
import { followSession, identifyUser } from '../../../../src/stream/account/follow-session.ts';
import { createStorage } from '../../../../src/stream/account/storage.ts';
import { type User, userOf } from '../../../../src/stream/account/user.ts';

const mentor = { id: 'sub-1', email: 'mentor@example.com', groups: ['mentors'] };

describe('the signed-in user', () => {
  test('is read from the claims of an id token', () => {
    expect(userOf({ sub: 'sub-1', email: 'mentor@example.com', 'cognito:groups': ['mentors'] })).toEqual(mentor);
    expect(userOf({ sub: 'sub-2', 'cognito:username': 'shopper' })).toEqual({ id: 'sub-2', email: 'shopper', groups: [] });
  });

  test('is undefined when the token has no subject', () => {
    expect(userOf({ email: 'a@example.com' })).toBeUndefined();
  });

  test('is passed to the tracker, and a guest after signing out', async () => {
    const users: unknown[] = [];
    let listener: (user: User | undefined) => void = () => {};
    const account = {
      user: async () => mentor,
      watch: (heard: typeof listener) => {
        listener = heard;
        return () => users.push('stopped');
      },
    };
    const tracker = { identify: (...words: unknown[]) => users.push(words) };
    const stop = followSession(account, (user) => identifyUser(tracker, user));
    await Promise.resolve();
    listener(undefined);
    stop();
    expect(users).toEqual([['sub-1', 'logged_in'], [null, 'guest'], 'stopped']);
  });

  test('is undefined while the pool cannot be reached', async () => {
    const users: unknown[] = [];
    const account = { user: () => Promise.reject(new Error('offline')), watch: () => () => {} };
    followSession(account, (user) => users.push(user));
    await new Promise(setImmediate);
    expect(users).toEqual([undefined]);
  });
});

test('a change counts, though the first reading is done after it', async () => {
  const users: (string | undefined)[] = [];
  let first: (user: User | undefined) => void = () => {};
  let change: (user: User | undefined) => void = () => {};
  const account = {
    user: () =>
      new Promise<User | undefined>((resolve) => {
        first = resolve;
      }),
    watch: (listener: typeof change) => {
      change = listener;
      return () => {};
    },
  };
  followSession(account, (user) => users.push(user?.id));
  change(mentor);
  first(undefined);
  await new Promise(setImmediate);
  expect(users).toEqual(['sub-1']);
});

describe('a failed sign-in', () => {
  test.each([
    ['NotAuthorizedException', 'refused'],
    ['UserNotFoundException', 'refused'],
    ['TooManyRequestsException', 'busy'],
    ['NetworkError', 'unreachable'],
    ['InvalidPasswordException', 'password'],
    ['SomethingElse', 'failed'],
  ])('%s is reported as %s', (name, code) => {
    const failure = failureOf(Object.assign(new Error('in its words'), { name }));
    expect([failure.code, failure.message]).toEqual([code, 'in its words']);
  });

  test('is passed on unchanged, and anything else thrown becomes one', () => {
    const failure = new AccountFailure('unsupported', 'a step');
    expect(failureOf(failure)).toBe(failure);
    expect(failureOf('a text')).toMatchObject({ code: 'failed', message: 'a text' });
  });
});

describe('the stored session', () => {
  /** The storage of an origin; `full` refuses what is new. */
  function origin() {
    const kept = new Map<string, string>();
    const at = { full: false };
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (at.full) throw new Error('full');
        kept.set(key, value);
      },
      removeItem: (key: string) => kept.delete(key),
    });
    return at;
  }

  test('is that of all tabs: what another one stores or removes counts here', async () => {
    origin();
    const [one, two] = [createStorage('shop'), createStorage('shop')];
    await one.setItem('token', 'a');
    expect(await two.getItem('token')).toBe('a');
    await two.removeItem('token');
    expect(await one.getItem('token')).toBeNull();
    await two.setItem('token', 'b');
    expect(await one.getItem('token')).toBe('b');
  });

  test('stays in memory where the storage is full, and never falls back to an older one', async () => {
    const at = origin();
    const storage = createStorage('shop');
    await storage.setItem('token', 'old');
    at.full = true;
    await storage.setItem('token', 'new');
    expect(await storage.getItem('token')).toBe('new');
    expect(await createStorage('shop').getItem('token')).toBeNull();
    await storage.removeItem('token');
    expect(await storage.getItem('token')).toBeNull();
  });

  test('stays in memory where the browser stores nothing', async () => {
    const storage = createStorage('/repo/account');
    await storage.setItem('token', 'a');
    expect(await storage.getItem('token')).toBe('a');
    await storage.removeItem('token');
    expect(await storage.getItem('token')).toBeNull();
    await storage.setItem('token', 'b');
    await storage.clear();
    expect(await storage.getItem('token')).toBeNull();
  });
});
