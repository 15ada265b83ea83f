// Keeps the tracker's user in sync with the session: events name the signed-in user from that moment on.
import type { Tracker } from '../tracker/index.ts';
import type { Account } from './open-account.ts';
import type { User } from './user.ts';

/** Identifies `user` to the tracker: a user by id, a guest without a name. */
export function identifyUser(tracker: Pick<Tracker, 'identify'>, user: User | undefined): void {
  if (user) tracker.identify(user.id, 'logged_in');
  else tracker.identify(null, 'guest');
}

/** Reports the signed-in user now and after every change; `undefined` while the pool cannot be reached. Returns a function that stops it. */
export function followSession(account: Pick<Account, 'user' | 'watch'>, onUser: (user: User | undefined) => void): () => void {
  let changed = false;
  let ended = false;
  /** The first reading, unless a change came before it was done. */
  const begin = (user: User | undefined): void => {
    if (!changed && !ended) onUser(user);
  };
  account.user().then(begin, () => begin(undefined));
  const stopWatching = account.watch((user) => {
    changed = true;
    if (!ended) onUser(user);
  });
  return () => {
    ended = true;
    stopWatching();
  };
}
