import { createAmplifyContext } from 'aws-amplify';
import { createAWSCredentialsAndIdentityIdProvider, createUserPoolsTokenProvider } from 'aws-amplify/adapter-core';
import { confirmSignIn, signIn, signOut } from 'aws-amplify/auth';
import { Hub, parseAmplifyConfig } from 'aws-amplify/utils';
import { credentialsOf } from './credentials.js';
import { AccountFailure, failureOf } from './failure.js';
import { signedTransport } from './signed-transport.js';
import { createStorage } from './storage.js';
import { userOf } from './user.js';
/** This site's pools, tokens under names that start with `prefix`, no global state. Throws if the outputs have no user pool. */
function createContext(outputs, prefix) {
    const config = parseAmplifyConfig(outputs);
    const cognito = config.Auth?.Cognito;
    if (!cognito?.userPoolId || !cognito.identityPoolId)
        throw new Error('amplify_outputs.json has no user pool or no identity pool.');
    const { endpoint } = outputs.custom.cognito ?? {};
    const auth = { Cognito: { ...cognito, ...(endpoint && { userPoolEndpoint: endpoint, identityPoolEndpoint: endpoint }) } };
    const storage = createStorage(prefix);
    return createAmplifyContext({ ...config, Auth: auth }, {
        Auth: {
            tokenProvider: createUserPoolsTokenProvider(auth, storage),
            credentialsProvider: createAWSCredentialsAndIdentityIdProvider(auth, storage),
        },
    });
}
const steps = {
    CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED: 'new-password',
    CONFIRM_SIGN_IN_WITH_TOTP_CODE: 'code',
};
/** Every name stored in the browser starts with `prefix`. Throws if the outputs have no user pool. */
export function openAccount(outputs, prefix) {
    const context = createContext(outputs, prefix);
    const { endpoint, path, region } = outputs.custom.API.collector;
    const flow = outputs.auth.authentication_flow_type ?? 'USER_SRP_AUTH';
    async function user() {
        const { idToken } = (await context.getTokens({})) ?? {};
        return idToken && userOf(idToken.payload);
    }
    async function stepOf(work) {
        const { nextStep } = await work.catch((error) => {
            throw failureOf(error);
        });
        if (nextStep.signInStep === 'DONE')
            return undefined;
        const step = steps[nextStep.signInStep];
        if (!step)
            throw new AccountFailure('unsupported', nextStep.signInStep);
        return step;
    }
    const leave = () => signOut(context).catch((error) => {
        throw failureOf(error);
    });
    return {
        user: () => user().catch((error) => {
            throw failureOf(error);
        }),
        async signIn(name, password) {
            // Signing in as another user signs the current one out first.
            if (await context.getTokens({}).catch(() => undefined))
                await leave();
            return stepOf(signIn(context, { username: name.trim(), password, options: { authFlowType: flow } }));
        },
        confirm: (answer) => stepOf(confirmSignIn(context, { challengeResponse: answer })),
        signOut: leave,
        watch: (listener) => Hub.listen('auth', ({ payload: { event } }) => {
            if (event === 'signedIn' || event === 'signedOut' || event === 'tokenRefresh_failure') {
                user().then(listener, () => listener(undefined));
            }
        }),
        transport: signedTransport({ url: new URL(path, endpoint).href, region }, credentialsOf(context)),
    };
}
