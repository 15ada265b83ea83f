import { expect, test } from 'vitest';
import type { Account, NextStep } from '../../../../../src/stream/account/open-account.ts';
import type { User } from '../../../../../src/stream/account/user.ts';
import { createSession, type SessionPorts } from '../../../../../src/stream/sandbox/target/session.ts';

const mentor: User = { id: 'sub-1', email: 'mentor@example.com', groups: ['mentors'] };

/** A pool that requires `steps` before it signs the mentor in. */
function pool(...steps: NextStep[]) {
  let user: User | undefined;
  let listener: ((user: User | undefined) => void) | undefined;
  const next = async (): Promise<NextStep | undefined> => {
    const step = steps.shift();
    if (!step) user = mentor;
    return step;
  };
  const account = {
    user: async () => user,
    signIn: next,
    confirm: next,
    async signOut() {
      user = undefined;
      listener?.(undefined);
    },
    watch(heard: typeof listener) {
      listener = heard;
      return () => {
        listener = undefined;
      };
    },
  } as unknown as Account;
  return { account, watched: () => listener !== undefined };
}

/** A session of the account that `at` names now, and what tracker and page were told, in order. */
function session(at: { account?: Account }, customer: string | null = null) {
  const told: unknown[][] = [];
  const tracker = {
    identify: (...words: unknown[]) => told.push(['identify', ...words]),
    track: (name: string) => told.push(['track', name]),
    reset: () => told.push(['reset']),
  };
  const created = createSession({
    account: () => at.account,
    tracker: tracker as unknown as SessionPorts['tracker'],
    customer: () => customer,
    onUser: (user) => told.push(['user', user?.id]),
  });
  return { ...created, told };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

test('without an account, events carry the shop’s customer and the page shows no user', () => {
  const { follow, told } = session({}, 'customer-7');
  follow();
  expect(told).toEqual([
    ['user', undefined],
    ['identify', 'customer-7'],
  ]);
});

test('the sign-in is the first event that carries the user', async () => {
  const { signIn, told } = session(pool());
  expect(await signIn('mentor@example.com', 'right')).toBeUndefined();
  expect(told).toEqual([
    ['identify', 'sub-1', 'logged_in'],
    ['user', 'sub-1'],
    ['track', 'login_success'],
  ]);
});

test('nothing is tracked before the last step of a sign-in', async () => {
  const { signIn, confirm, told } = session(pool('new-password', 'code'));
  expect(await signIn('mentor@example.com', 'temporary')).toBe('new-password');
  expect(await confirm('Chosen 1!')).toBe('code');
  expect(told).toEqual([]);
  expect(await confirm('123456')).toBeUndefined();
  expect(told.at(-1)).toEqual(['track', 'login_success']);
});

test('a refused sign-in rejects, and is not tracked', async () => {
  const refusal = new Error('wrong password');
  const account = { ...pool().account, signIn: () => Promise.reject(refusal) };
  const { signIn, told } = session({ account });
  await expect(signIn('mentor@example.com', 'wrong')).rejects.toBe(refusal);
  expect(told).toEqual([]);
});

test('the sign-out is the last event that carries the user', async () => {
  const { signIn, signOut, follow, told } = session(pool());
  follow();
  await signIn('mentor@example.com', 'right');
  told.length = 0;
  await signOut();
  expect(told).toEqual([['track', 'logout'], ['reset'], ['identify', null, 'guest'], ['user', undefined]]);
});

test('the account of the last target is followed no longer', async () => {
  const { account, watched } = pool();
  const at: { account?: Account } = { account };
  const { follow, told } = session(at, 'customer-7');
  follow();
  await settled();
  expect(watched()).toBe(true);
  delete at.account;
  follow();
  expect(watched()).toBe(false);
  expect(told.at(-1)).toEqual(['identify', 'customer-7']);
});
