import type { AmplifyContext } from 'aws-amplify';
import { describe, expect, test } from 'vitest';
import { type Credentials, credentialsOf, isStale } from '../../../../src/stream/account/credentials.ts';

const ending = (milliseconds: number): Credentials => ({
  accessKeyId: `${milliseconds}`,
  secretAccessKey: 'secret',
  expiration: new Date(Date.now() + milliseconds),
});

/** A context whose session gives these, one after the other, and notes how it was asked. */
function giving(...given: (Credentials | Error)[]) {
  const asked: (boolean | 'cleared')[] = [];
  const context = {
    async fetchAuthSession({ forceRefresh }: { forceRefresh: boolean }) {
      asked.push(forceRefresh);
      const next = given.shift();
      if (next instanceof Error) throw next;
      return { credentials: next };
    },
    async clearCredentials() {
      asked.push('cleared');
    },
  } as unknown as AmplifyContext;
  return { asked, credentials: credentialsOf(context) };
}

describe('credentials', () => {
  test('are stale from ten seconds before they expire, and never without an expiry', () => {
    expect(isStale(ending(60_000), Date.now())).toBe(false);
    expect(isStale(ending(5_000), Date.now())).toBe(true);
    expect(isStale(ending(-1), Date.now())).toBe(true);
    expect(isStale({ accessKeyId: 'a', secretAccessKey: 'b' }, Date.now())).toBe(false);
  });

  test('that are stored are used until they expire', async () => {
    const { asked, credentials } = giving(ending(60_000));
    expect((await credentials(false))?.accessKeyId).toBe('60000');
    expect(asked).toEqual([false]);
  });

  test('that have expired are renewed before they are used', async () => {
    const { asked, credentials } = giving(ending(-1), ending(90_000));
    expect((await credentials(false))?.accessKeyId).toBe('90000');
    expect(asked).toEqual([false, true]);
  });

  test('are requested once more on demand', async () => {
    const { asked, credentials } = giving(ending(5_000));
    await credentials(true);
    expect(asked).toEqual([true]);
  });

  test('of a guest that the pool no longer has are those of a new guest', async () => {
    const forgotten = Object.assign(new Error('Identity not found'), { name: 'ResourceNotFoundException' });
    const { asked, credentials } = giving(forgotten, ending(60_000));
    expect((await credentials(false))?.accessKeyId).toBe('60000');
    expect(asked).toEqual([false, 'cleared', true]);
  });

  test('of another person, whom another tab signed in, are fetched for the identity of that one', async () => {
    const other = Object.assign(new Error("Logins don't match."), { name: 'NotAuthorizedException' });
    const { asked, credentials } = giving(other, ending(60_000));
    expect((await credentials(false))?.accessKeyId).toBe('60000');
    expect(asked).toEqual([false, 'cleared', true]);
  });

  test('that cannot be fetched are an error', async () => {
    const { credentials } = giving(new Error('A network error has occurred.'));
    await expect(credentials(false)).rejects.toThrow('A network error');
  });

  test('may be absent where the pool allows no guests', async () => {
    const { credentials } = giving();
    expect(await credentials(false)).toBeUndefined();
  });
});
