// A user pool with a mentor and a shopper, and an identity pool that lets guests in: on the emulator, as infra makes them on AWS.
import type { AmplifyOutputs } from '../../src/site/amplify-outputs.ts';

export const REGION = 'us-east-1';
export const PASSWORD = 'Correct horse 9 battery!';
export const mentor = 'mentor@example.com';
export const shopper = 'shopper@example.com';
/** Whose password an administrator has set, and who is to choose one. */
export const newcomer = 'newcomer@example.com';

/** One call of a JSON API of AWS. */
async function call<Result>(origin: string, target: string, input: Record<string, unknown>): Promise<Result> {
  const service = target.startsWith('AWSCognitoIdentityService') ? 'cognito-identity' : 'cognito-idp';
  const response = await fetch(origin, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': target,
      authorization: `AWS4-HMAC-SHA256 Credential=test/20250101/${REGION}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(input),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${target}: ${response.status} ${text}`);
  return JSON.parse(text || '{}') as Result;
}

/** Makes both, and answers what a page is told of them. `collector` is what it posts to, `cognito` where Cognito answers. */
export async function createPools(
  origin: string,
  { collector, cognito = origin }: { collector: string; cognito?: string },
): Promise<AmplifyOutputs> {
  const users = <Result>(verb: string, input: Record<string, unknown>): Promise<Result> =>
    call(origin, `AWSCognitoIdentityProviderService.${verb}`, input);
  const { UserPool } = await users<{ UserPool: { Id: string } }>('CreateUserPool', { PoolName: 'shop', UsernameAttributes: ['email'] });
  const pool = { UserPoolId: UserPool.Id };
  const { UserPoolClient } = await users<{ UserPoolClient: { ClientId: string } }>('CreateUserPoolClient', {
    ...pool,
    ClientName: 'page',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  });
  await users('CreateGroup', { ...pool, GroupName: 'mentors' });
  for (const email of [mentor, shopper, newcomer]) {
    const user = { ...pool, Username: email };
    await users('AdminCreateUser', { ...user, TemporaryPassword: PASSWORD, UserAttributes: [{ Name: 'email', Value: email }] });
    if (email !== newcomer) await users('AdminSetUserPassword', { ...user, Password: PASSWORD, Permanent: true });
  }
  await users('AdminAddUserToGroup', { ...pool, Username: mentor, GroupName: 'mentors' });
  const { IdentityPoolId } = await call<{ IdentityPoolId: string }>(origin, 'AWSCognitoIdentityService.CreateIdentityPool', {
    IdentityPoolName: 'shop',
    AllowUnauthenticatedIdentities: true,
    CognitoIdentityProviders: [{ ProviderName: `cognito-idp.${REGION}.amazonaws.com/${UserPool.Id}`, ClientId: UserPoolClient.ClientId }],
  });
  const { origin: endpoint, pathname: path } = new URL(collector);
  return {
    version: '1',
    auth: {
      aws_region: REGION,
      user_pool_id: UserPool.Id,
      user_pool_client_id: UserPoolClient.ClientId,
      identity_pool_id: IdentityPoolId,
      // SRP is not checked by the emulator: any password would do.
      authentication_flow_type: 'USER_PASSWORD_AUTH',
      unauthenticated_identities_enabled: true,
    },
    custom: { API: { collector: { endpoint, path, region: REGION } }, cognito: { endpoint: cognito } },
  };
}
