// Who is who: shoppers and mentors in a user pool, and credentials for them and for guests. A guest may post events, and nothing else.
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnIdentityPool,
  CfnIdentityPoolRoleAttachment,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { FederatedPrincipal, PolicyDocument, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { accept, objectsOf } from './accept.ts';
import type { Buckets } from './buckets.ts';
import type { Collector } from './collector.ts';
import type { Config } from './config.ts';
import type { Lake } from './lake.ts';

export interface Identity {
  pool: UserPool;
  client: UserPoolClient;
  identityPoolId: string;
  /** The group of the user pool whose members may ask the lake. */
  mentors: string;
}

interface Parts {
  collector: Collector;
  lake: Lake;
  buckets: Buckets;
}

const MENTORS = 'mentors';

const statement = (actions: string[], ...resources: string[]): PolicyStatement => new PolicyStatement({ actions, resources });

function createUserPool(scope: Construct, config: Config): { pool: UserPool; client: UserPoolClient } {
  const pool = new UserPool(scope, 'Users', {
    userPoolName: config.name,
    featurePlan: FeaturePlan.ESSENTIALS,
    selfSignUpEnabled: true,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    autoVerify: { email: true },
    standardAttributes: { email: { required: true, mutable: true } },
    passwordPolicy: { minLength: 12, requireLowercase: true, requireUppercase: true, requireDigits: true, requireSymbols: true },
    mfa: Mfa.OPTIONAL,
    mfaSecondFactor: { otp: true, sms: false },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    deletionProtection: config.keepData,
    removalPolicy: config.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  accept(pool, {
    'AwsSolutions-COG2': 'Shoppers need no second factor to look at a demo store; it is optional, without SMS.',
    'AwsSolutions-COG3': 'Threat protection requires the Plus plan, at several times the price per user.',
    'AwsSolutions-COG8': 'The Essentials plan has all features in use; Plus adds threat protection at several times the price per user.',
  });
  // A page keeps no secret. Passwords leave it by SRP alone, never as they are.
  const client = pool.addClient('Page', {
    generateSecret: false,
    authFlows: { userSrp: true },
    disableOAuth: true,
    preventUserExistenceErrors: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.days(30),
  });
  return { pool, client };
}

/** A role of this identity pool alone, for guests or for people who signed in. */
const pooled = (
  scope: Construct,
  id: string,
  poolId: string,
  who: 'authenticated' | 'unauthenticated',
  statements: PolicyStatement[],
): Role =>
  new Role(scope, id, {
    assumedBy: new FederatedPrincipal(
      'cognito-identity.amazonaws.com',
      {
        StringEquals: { 'cognito-identity.amazonaws.com:aud': poolId },
        'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': who },
      },
      'sts:AssumeRoleWithWebIdentity',
    ),
    inlinePolicies: { may: new PolicyDocument({ statements }) },
  });

/** A mentor asks the report's questions in Athena: this workgroup, this database, these buckets. */
function asking(scope: Construct, { lake, buckets }: Parts): PolicyStatement[] {
  const stack = Stack.of(scope);
  const glue = (resource: string): string => stack.formatArn({ service: 'glue', resource });
  return [
    statement(
      [
        'athena:StartQueryExecution',
        'athena:GetQueryExecution',
        'athena:GetQueryResults',
        'athena:StopQueryExecution',
        'athena:GetWorkGroup',
      ],
      stack.formatArn({ service: 'athena', resource: 'workgroup', resourceName: lake.workgroup }),
    ),
    statement(
      ['glue:GetDatabase', 'glue:GetTable', 'glue:GetTables', 'glue:GetPartitions'],
      glue('catalog'),
      glue(`database/${lake.database}`),
      ...lake.tables.map((table) => glue(`table/${lake.database}/${table}`)),
    ),
    statement(['s3:ListBucket', 's3:GetBucketLocation'], buckets.lake.bucketArn, buckets.answers.bucketArn),
    statement(['s3:GetObject'], buckets.lake.arnForObjects('events/*'), buckets.answers.arnForObjects('*')),
    statement(['s3:PutObject', 's3:AbortMultipartUpload'], buckets.answers.arnForObjects('*')),
  ];
}

export function createIdentity(parent: Construct, config: Config, parts: Parts): Identity {
  const scope = new Construct(parent, 'Identity');
  const { pool, client } = createUserPool(scope, config);
  const identityPool = new CfnIdentityPool(scope, 'Identities', {
    identityPoolName: config.name,
    allowUnauthenticatedIdentities: true,
    allowClassicFlow: false,
    cognitoIdentityProviders: [{ clientId: client.userPoolClientId, providerName: pool.userPoolProviderName, serverSideTokenCheck: true }],
  });
  accept(identityPool, {
    'AwsSolutions-COG7': 'Most visitors of a shop never sign in. A guest’s role may call one route and nothing else.',
  });
  const post = statement(['execute-api:Invoke'], parts.collector.routeArn);
  const guest = pooled(scope, 'Guest', identityPool.ref, 'unauthenticated', [post]);
  const shopper = pooled(scope, 'Shopper', identityPool.ref, 'authenticated', [post]);
  const mentor = pooled(scope, 'Mentor', identityPool.ref, 'authenticated', [post, ...asking(scope, parts)]);
  accept(mentor, {
    [objectsOf(parts.buckets.lake, 'events/*')]: 'Athena reads with the caller’s permissions: every file of the lake’s table.',
    [objectsOf(parts.buckets.answers, '*')]: 'Athena chooses the names of its result files.',
  });
  new CfnUserPoolGroup(scope, 'Mentors', {
    userPoolId: pool.userPoolId,
    groupName: MENTORS,
    description: 'May query the lake',
    roleArn: mentor.roleArn,
  });
  new CfnIdentityPoolRoleAttachment(scope, 'Roles', {
    identityPoolId: identityPool.ref,
    roles: { unauthenticated: guest.roleArn, authenticated: shopper.roleArn },
    // The group in the token says the role; who is in none is a shopper.
    roleMappings: {
      users: {
        identityProvider: `${pool.userPoolProviderName}:${client.userPoolClientId}`,
        type: 'Token',
        ambiguousRoleResolution: 'AuthenticatedRole',
      },
    },
  });
  return { pool, client, identityPoolId: identityPool.ref, mentors: MENTORS };
}
