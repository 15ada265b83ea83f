// A visitor's account: signs in and out, reports the user, and provides a transport for the tracker. Loaded only when AWS is chosen.
import type { AuthConfig } from '@aws-amplify/core';
import { type AmplifyContext, createAmplifyContext } from 'aws-amplify';
import { createAWSCredentialsAndIdentityIdProvider, createUserPoolsTokenProvider } from 'aws-amplify/adapter-core';
import { confirmSignIn, type SignInOutput, signIn, signOut } from 'aws-amplify/auth';
import { Hub, parseAmplifyConfig } from 'aws-amplify/utils';
import type { AmplifyOutputs } from '../../site/amplify-outputs.ts';
import type { Transport } from '../tracker/index.ts';
import { credentialsOf } from './credentials.ts';
import { AccountFailure, failureOf } from './failure.ts';
import { signedTransport } from './signed-transport.ts';
import { createStorage } from './storage.ts';
import { type User, userOf } from './user.ts';
import { type UserPorts, watchUser } from './watch-user.ts';

/** This site's pools, tokens under names that start with `prefix`, no global state. Throws if the outputs have no user pool. */
function createContext(outputs: AmplifyOutputs, prefix: string): AmplifyContext {
  const config = parseAmplifyConfig(outputs);
  const cognito = config.Auth?.Cognito;
  if (!cognito?.userPoolId || !cognito.identityPoolId) throw new Error('amplify_outputs.json has no user pool or no identity pool.');
  const { endpoint } = outputs.custom.cognito ?? {};
  const auth: AuthConfig = { Cognito: { ...cognito, ...(endpoint && { userPoolEndpoint: endpoint, identityPoolEndpoint: endpoint }) } };
  const storage = createStorage(prefix);
  return createAmplifyContext(
    { ...config, Auth: auth },
    {
      Auth: {
        tokenProvider: createUserPoolsTokenProvider(auth, storage),
        credentialsProvider: createAWSCredentialsAndIdentityIdProvider(auth, storage),
      },
    },
  );
}

/** What the pool requires after the password: a new password, or an authenticator code. */
export type NextStep = 'new-password' | 'code';

const steps: Partial<Record<SignInOutput['nextStep']['signInStep'], NextStep>> = {
  CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED: 'new-password',
  CONFIRM_SIGN_IN_WITH_TOTP_CODE: 'code',
};

const news: Readonly<Record<string, 'changed' | 'failed'>> = { signedIn: 'changed', signedOut: 'changed', tokenRefresh_failure: 'failed' };

/** What aws-amplify reports of this page's session. */
const listen: UserPorts['listen'] = (listener) =>
  Hub.listen('auth', ({ payload: { event } }) => {
    const told = news[event];
    if (told) listener(told);
  });

/** Every promise rejects with AccountFailure. */
export interface Account {
  /** The signed-in user, also from an earlier visit. */
  user: () => Promise<User | undefined>;
  /** Resolves with the next step if the pool requires one; `confirm` answers it. */
  signIn: (name: string, password: string) => Promise<NextStep | undefined>;
  confirm: (answer: string) => Promise<NextStep | undefined>;
  signOut: () => Promise<void>;
  /** Calls `listener` after a sign-in or sign-out, in this or another tab, and when a session ends. Returns a function that stops it. */
  watch: (listener: (user: User | undefined) => void) => () => void;
  /** For `createTracker({ transport })`: requests signed by the signed-in user, or by a guest. */
  transport: Transport;
}

/** Every name stored in the browser starts with `prefix`. Throws if the outputs have no user pool. */
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
      // Signing in as another user signs the current one out first.
      if (await context.getTokens({}).catch(() => undefined)) await leave();
      return stepOf(signIn(context, { username: name.trim(), password, options: { authFlowType: flow } }));
    },
    confirm: (answer) => stepOf(confirmSignIn(context, { challengeResponse: answer })),
    signOut: leave,
    watch: (listener) => watchUser({ prefix, user, listen }, listener),
    transport: signedTransport({ url: new URL(path, endpoint).href, region }, credentialsOf(context)),
  };
}
