// outputs → aws-amplify's context: this site's pools, tokens under this site's names, no global state.
import type { AuthConfig } from '@aws-amplify/core';
import { type AmplifyContext, createAmplifyContext } from 'aws-amplify';
import { createAWSCredentialsAndIdentityIdProvider, createUserPoolsTokenProvider } from 'aws-amplify/adapter-core';
import { parseAmplifyConfig } from 'aws-amplify/utils';
import type { AmplifyOutputs } from '../../site/amplify-outputs.ts';
import { createStorage } from './storage.ts';

/** Every stored name starts with `prefix`. Throws if the outputs have no user pool. */
export function createContext(outputs: AmplifyOutputs, prefix: string): AmplifyContext {
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
