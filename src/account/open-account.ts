// The account of a page's visitor: signs in and out, says who it is, and gives the tracker a transport. Loaded when it is needed, and not before.
import { confirmSignIn, type SignInOutput, signIn, signOut } from 'aws-amplify/auth';
import { Hub } from 'aws-amplify/utils';
import type { AmplifyOutputs } from '../site/amplify-outputs.ts';
import type { Transport } from '../tracker/index.ts';
import { createContext } from './context.ts';
import { credentialsOf } from './credentials.ts';
import { AccountFailure, failureOf } from './failure.ts';
import { signedTransport } from './signed-transport.ts';
import { type User, userOf } from './user.ts';

/** What the pool asks for after the password: a password of one's own, or the code of an authenticator. */
export type NextStep = 'new-password' | 'code';

const steps: Partial<Record<SignInOutput['nextStep']['signInStep'], NextStep>> = {
  CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED: 'new-password',
  CONFIRM_SIGN_IN_WITH_TOTP_CODE: 'code',
};

/** Every promise rejects with AccountFailure. */
export interface Account {
  /** Who is signed in, also from an earlier visit. */
  user: () => Promise<User | undefined>;
  /** Resolves with the next step where the pool asks for one; `confirm` answers it. */
  signIn: (name: string, password: string) => Promise<NextStep | undefined>;
  confirm: (answer: string) => Promise<NextStep | undefined>;
  signOut: () => Promise<void>;
  /** Calls `listener` after somebody signed in or out here, and when a session ended. Returns the way to stop it. */
  watch: (listener: (user: User | undefined) => void) => () => void;
  /** For `createTracker({ transport })`: posts signed by whoever is signed in, or by a guest. */
  transport: Transport;
}

/** `prefix` begins the names of all that is kept in the browser. Throws where the outputs name no user pool. */
export function openAccount(outputs: AmplifyOutputs, prefix: string): Account {
  const context = createContext(outputs, prefix);
  const { endpoint, path, region } = outputs.custom.API.collector;
  const flow = outputs.auth.authentication_flow_type ?? 'USER_SRP_AUTH';

  async function user(): Promise<User | undefined> {
    const { idToken } = (await context.getTokens({})) ?? {};
    return idToken && userOf(idToken.payload);
  }

  async function stepOf(work: Promise<SignInOutput>): Promise<NextStep | undefined> {
    const { nextStep } = await work.catch((error) => {
      throw failureOf(error);
    });
    if (nextStep.signInStep === 'DONE') return undefined;
    const step = steps[nextStep.signInStep];
    if (!step) throw new AccountFailure('unsupported', nextStep.signInStep);
    return step;
  }

  const leave = (): Promise<void> =>
    signOut(context).catch((error) => {
      throw failureOf(error);
    });

  return {
    user: () =>
      user().catch((error) => {
        throw failureOf(error);
      }),
    async signIn(name, password) {
      // Who signs in as somebody else leaves first.
      if (await context.getTokens({}).catch(() => undefined)) await leave();
      return stepOf(signIn(context, { username: name.trim(), password, options: { authFlowType: flow } }));
    },
    confirm: (answer) => stepOf(confirmSignIn(context, { challengeResponse: answer })),
    signOut: leave,
    watch: (listener) =>
      Hub.listen('auth', ({ payload: { event } }) => {
        if (event === 'signedIn' || event === 'signedOut' || event === 'tokenRefresh_failure') {
          user().then(listener, () => listener(undefined));
        }
      }),
    transport: signedTransport({ url: new URL(path, endpoint).href, region }, credentialsOf(context)),
  };
}
