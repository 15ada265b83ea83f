// Follows the signed-in user through all that can change it: this page, another tab, and the time for which this page was frozen.
import type { User } from './user.ts';
import { watchStored } from './watch-stored.ts';

export interface UserPorts {
  /** The start of the names under which all tabs store the session. */
  prefix: string;
  /** Reads the session. Rejects while the pool cannot be reached. */
  user: () => Promise<User | undefined>;
  /** Calls the listener when this page signs in or out (`changed`), or a session could not be renewed (`failed`). Returns a function that stops it. */
  listen: (listener: (news: 'changed' | 'failed') => void) => () => void;
}

/** Calls `listener` with the user after each change, of whatever tab; the latest reading counts. Returns a function that stops it. */
export function watchUser({ prefix, user, listen }: UserPorts, listener: (user: User | undefined) => void): () => void {
  let latest = 0;
  let reading = 0;
  let reported: string | undefined;
  let stopped = false;

  async function look(): Promise<void> {
    latest += 1;
    const own = latest;
    reading += 1;
    // A pool that cannot be reached ends no session.
    const found = await user().then(
      (user) => ({ user }),
      () => undefined,
    );
    reading -= 1;
    if (!found || own !== latest || stopped) return;
    const text = JSON.stringify(found.user) ?? '';
    if (text === reported) return;
    reported = text;
    listener(found.user);
  }

  const stop = listen((news) => {
    // A reading that fails reports this too.
    if (news === 'changed' || !reading) void look();
  });
  const stopWatching = watchStored(
    (key) => key.startsWith(`${prefix}:`),
    () => void look(),
  );
  return () => {
    stopped = true;
    stopWatching();
    stop();
  };
}
