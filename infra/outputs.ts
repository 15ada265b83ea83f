// What a deployer needs to know afterwards: `--outputs-file` writes it, amplify-outputs.ts reads it.
import { CfnOutput, type Stack } from 'aws-cdk-lib';
import type { Buckets } from './buckets.ts';
import type { Collector } from './collector.ts';
import type { Hosting } from './hosting.ts';
import type { Identity } from './identity.ts';
import type { Lake } from './lake.ts';
import type { Warehouse } from './warehouse.ts';

interface Parts {
  collector: Collector;
  identity: Identity;
  hosting: Hosting;
  buckets: Buckets;
  warehouse: Warehouse;
  lake: Lake;
}

/** Name of each output → what it is. Not one of them is a secret. */
export const outputNames = {
  Region: 'Region of the stack',
  CollectorUrl: 'URL that trackers post to',
  UserPoolId: 'Users who can sign in',
  UserPoolClientId: 'The page as a client of the user pool',
  IdentityPoolId: 'Credentials for guests and signed-in users',
  SiteUrl: 'The site',
  SiteBucket: 'Upload the built site here: aws s3 sync',
  DistributionId: 'Invalidate after an upload: aws cloudfront create-invalidation',
  RawBucket: 'Raw and rejected events',
  LakeBucket: 'Parquet',
  AnswersBucket: 'Answers of Athena',
  AccessLogBucket: 'Access logs of the other buckets',
  WarehouseHost: 'PostgreSQL, from within the network',
  Workgroup: 'Athena workgroup for queries to the lake',
} as const;

export type OutputName = keyof typeof outputNames;

export function createOutputs(stack: Stack, { collector, identity, hosting, buckets, warehouse, lake }: Parts): void {
  const values: Record<OutputName, string> = {
    Region: stack.region,
    CollectorUrl: collector.url,
    UserPoolId: identity.pool.userPoolId,
    UserPoolClientId: identity.client.userPoolClientId,
    IdentityPoolId: identity.identityPoolId,
    SiteUrl: hosting.url,
    SiteBucket: hosting.bucket.bucketName,
    DistributionId: hosting.distribution.distributionId,
    RawBucket: buckets.raw.bucketName,
    LakeBucket: buckets.lake.bucketName,
    AnswersBucket: buckets.answers.bucketName,
    AccessLogBucket: buckets.accessLogs.bucketName,
    WarehouseHost: warehouse.instance.dbInstanceEndpointAddress,
    Workgroup: lake.workgroup,
  };
  for (const [name, value] of Object.entries(values)) new CfnOutput(stack, name, { value, description: outputNames[name as OutputName] });
}
