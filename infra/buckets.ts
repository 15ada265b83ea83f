// The buckets: raw JSON, the lake's Parquet, Athena's answers, and who asked for what in them. Private, encrypted, TLS alone.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type BucketProps, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import type { Config } from './config.ts';

export interface Buckets {
  /** `events/YYYY/MM/DD/HH/` as it was posted, `rejected/` with reasons, `failed/` what Firehose could not convert. */
  raw: IBucket;
  /** `events/day=…/event_name=…/`: Parquet for Athena. */
  lake: IBucket;
  /** What Athena answered; gone after a week. */
  answers: IBucket;
  /** S3's own record of requests to the others, and to the site's bucket. */
  accessLogs: IBucket;
}

/** What holds for each bucket, here and in hosting.ts. */
export const bucketProps = (config: Config): BucketProps => ({
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  // S3's own keys: KMS would bill each object that Firehose writes and the load reads.
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: config.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
});

/** A bucket with these properties. As an interface: CDK's classes are not written for `exactOptionalPropertyTypes`, its interfaces are. */
export const createBucket = (scope: Construct, id: string, props: BucketProps): IBucket => new Bucket(scope, id, props) as IBucket;

const expiring = (days: number, prefix?: string) => ({
  ...(prefix ? { prefix } : {}),
  expiration: Duration.days(days),
  abortIncompleteMultipartUploadAfter: Duration.days(1),
});

export function createBuckets(parent: Construct, config: Config): Buckets {
  const scope = new Construct(parent, 'Buckets');
  const common = bucketProps(config);
  const accessLogs = createBucket(scope, 'AccessLogs', { ...common, lifecycleRules: [expiring(config.logDays)] });
  accept(accessLogs, { 'AwsSolutions-S1': 'It stores access logs; logging its own access would never end.' });
  const logged = (id: string, prefix: string, props: BucketProps): IBucket =>
    createBucket(scope, id, { ...common, serverAccessLogsBucket: accessLogs, serverAccessLogsPrefix: prefix, ...props });
  return {
    accessLogs,
    raw: logged('Raw', 'raw/', { lifecycleRules: [expiring(config.rawDays)] }),
    lake: logged('Lake', 'lake/', { lifecycleRules: [expiring(config.lakeDays)] }),
    answers: logged('Answers', 'answers/', { lifecycleRules: [expiring(7)] }),
  };
}
