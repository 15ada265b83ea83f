// Who is signed in where the events go: a customer of the shop, or at AWS somebody whom Cognito knows.
import { followSession, identifyUser } from '../../account/follow-session.ts';
import type { Account, NextStep } from '../../account/open-account.ts';
import type { User } from '../../account/user.ts';
import type { Tracker } from '../../tracker/index.ts';

/** Every promise rejects with AccountFailure. */
export interface Session {
  /** Begins anew after the target has changed. */
  follow: () => void;
  /** Resolves with the next step, where Cognito asks for one; `confirm` answers it. */
  signIn: (email: string, password: string) => Promise<NextStep | undefined>;
  confirm: (answer: string) => Promise<NextStep | undefined>;
  signOut: () => Promise<void>;
}

export interface SessionPorts {
  /** Absent unless the target is AWS. */
  account: () => Account | undefined;
  tracker: Pick<Tracker, 'identify' | 'track' | 'reset'>;
  /** The id of the shop's own customer, where one is signed in. */
  customer: () => string | null;
  /** Hears who is signed in at AWS. */
  onUser: (user: User | undefined) => void;
}

export function createSession({ account, tracker, customer, onUser }: SessionPorts): Session {
  let leave = (): void => {};

  const update = (user: User | undefined): void => {
    identifyUser(tracker, user);
    onUser(user);
  };

  /** After the last step the events name who it is, the first of them the sign-in itself. */
  async function after(step: NextStep | undefined): Promise<NextStep | undefined> {
    if (step) return step;
    update(await account()?.user());
    tracker.track('login_success');
    return undefined;
  }

  return {
    follow() {
      leave();
      const at = account();
      if (at) {
        leave = followSession(at, update);
        return;
      }
      leave = () => {};
      onUser(undefined);
      tracker.identify(customer());
    },
    signIn: async (email, password) => after(await account()?.signIn(email, password)),
    confirm: async (answer) => after(await account()?.confirm(answer)),
    async signOut() {
      tracker.track('logout');
      tracker.reset();
      await account()?.signOut();
    },
  };
}
