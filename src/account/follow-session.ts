// Events name whoever is signed in, from the moment that they are.
import type { Tracker } from '../tracker/index.ts';
import type { Account } from './open-account.ts';
import type { User } from './user.ts';

/** Names `user` to the tracker: a person's own id, or a guest, who has credentials and no name. */
export function identifyUser(tracker: Pick<Tracker, 'identify'>, user: User | undefined): void {
  if (user) tracker.identify(user.id, 'logged_in');
  else tracker.identify(null, 'guest');
}

/** Tells who is signed in, now and after every change; nobody while the pool cannot be asked. Returns the way to stop it. */
export function followSession(account: Pick<Account, 'user' | 'watch'>, onUser: (user: User | undefined) => void): () => void {
  let ended = false;
  const update = (user: User | undefined): void => {
    if (!ended) onUser(user);
  };
  account.user().then(update, () => update(undefined));
  const stopWatching = account.watch(update);
  return () => {
    ended = true;
    stopWatching();
  };
}
