// The signed-in user of the current target: a customer of the shop, or a Cognito user at AWS.
import { followSession, identifyUser } from '../../account/follow-session.ts';
import type { Account, NextStep } from '../../account/open-account.ts';
import type { User } from '../../account/user.ts';
import type { Tracker } from '../../tracker/index.ts';

/** Every promise rejects with AccountFailure. */
export interface Session {
  /** Starts again after the target has changed. */
  follow: () => void;
  /** Resolves with the next step, if Cognito requires one; `confirm` answers it. */
  signIn: (email: string, password: string) => Promise<NextStep | undefined>;
  confirm: (answer: string) => Promise<NextStep | undefined>;
  signOut: () => Promise<void>;
}

export interface SessionPorts {
  /** Absent unless the target is AWS. */
  account: () => Account | undefined;
  tracker: Pick<Tracker, 'identify' | 'track' | 'reset'>;
  /** The id of the shop's signed-in customer, if any. */
  customer: () => string | null;
  /** Called with the user who is signed in at AWS. */
  onUser: (user: User | undefined) => void;
}

export function createSession({ account, tracker, customer, onUser }: SessionPorts): Session {
  let leave = (): void => {};

  const update = (user: User | undefined): void => {
    identifyUser(tracker, user);
    onUser(user);
  };

  /** After the last step events carry the user; the first of them is the sign-in itself. */
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
