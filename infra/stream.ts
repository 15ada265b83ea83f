// From the collector to S3, twice: raw JSON for the load and for every replay, Parquet for Athena. One Firehose stream does both:
// its destination is the converted copy, its source backup the untouched one (AWS offers the backup wherever records are converted).
import { Duration, Size, Stack } from 'aws-cdk-lib';
import { type IRole, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BackupMode,
  Compression,
  DeliveryStream,
  DisableLogging,
  EnableLogging,
  MetadataExtractionProcessor,
  OpenXJsonInputFormat,
  ParquetOutputFormat,
  RecordDeAggregationProcessor,
  S3Bucket,
  SchemaConfiguration,
  StreamEncryption,
} from 'aws-cdk-lib/aws-kinesisfirehose';
import { Construct } from 'constructs';
import { INGEST } from '../src/stream/lake/columns.ts';
import { PARQUET_TABLE, partitionFolder } from '../src/stream/lake/layout.ts';
import { accept, objectsOf } from './accept.ts';
import type { Buckets } from './buckets.ts';
import type { Config } from './config.ts';
import type { Lake } from './lake.ts';
import { createLogGroup } from './log-group.ts';

export interface Parts {
  buckets: Buckets;
  lake: Lake;
}

/** What could not be written as Parquet. Its raw JSON is in the backup all the same. */
const FAILED = 'failed/!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd/HH}/';

/** Firehose's own list (its guide, "Grant Firehose access to an Amazon S3 destination"), without the keys and sources that are not used here. */
function createRole(scope: Construct, { buckets: { raw, lake }, lake: { database } }: Parts, logGroupArn: string): IRole {
  const may = (actions: string[], ...resources: string[]): PolicyStatement => new PolicyStatement({ actions, resources });
  const glue = (resource: string): string => Stack.of(scope).formatArn({ service: 'glue', resource });
  const statements = [
    may(['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'], raw.bucketArn, lake.bucketArn),
    may(['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'], raw.arnForObjects('*'), lake.arnForObjects('*')),
    may(
      ['glue:GetTable', 'glue:GetTableVersion', 'glue:GetTableVersions'],
      glue('catalog'),
      glue(`database/${database}`),
      glue(`table/${database}/${PARQUET_TABLE}`),
    ),
    may(['logs:PutLogEvents'], logGroupArn),
  ];
  const role = new Role(scope, 'Role', {
    assumedBy: new ServicePrincipal('firehose.amazonaws.com'),
    inlinePolicies: { deliver: new PolicyDocument({ statements }) },
  });
  const reason = 'Firehose chooses object names below the prefixes of this stream.';
  accept(role, { [objectsOf(raw, '*')]: reason, [objectsOf(lake, '*')]: reason });
  // CDK's own grants hold `s3:GetObject*`, `s3:DeleteObject*` and the like.
  return role.withoutPolicyUpdates();
}

export function createStream(parent: Construct, config: Config, { buckets, lake }: Parts): DeliveryStream {
  const scope = new Construct(parent, 'Stream');
  const logGroup = createLogGroup(scope, 'Log', config, 'stream');
  const role = createRole(scope, { buckets, lake }, logGroup.logGroupArn);
  const destination = new S3Bucket(buckets.lake, {
    role,
    loggingConfig: new EnableLogging(logGroup),
    dataOutputPrefix: partitionFolder('!{partitionKeyFromQuery:day}', '!{partitionKeyFromQuery:event_name}'),
    errorOutputPrefix: FAILED,
    // Few and large files, as Athena likes them: nothing waits for the lake.
    bufferingInterval: Duration.minutes(15),
    bufferingSize: Size.mebibytes(128),
    dynamicPartitioning: { enabled: true },
    // A record is a batch of lines; each event goes to its own partition.
    processors: [
      RecordDeAggregationProcessor.json(),
      MetadataExtractionProcessor.jq16({ day: `.${INGEST.json}.receivedAt[0:10]`, event_name: '.eventName' }),
    ],
    dataFormatConversion: {
      schemaConfiguration: SchemaConfiguration.fromCfnTable(lake.table),
      inputFormat: new OpenXJsonInputFormat({ lowercaseColumnNames: true, columnToJsonKeyMappings: { [INGEST.column]: INGEST.json } }),
      outputFormat: new ParquetOutputFormat(),
    },
    s3Backup: {
      mode: BackupMode.ALL,
      bucket: buckets.raw,
      // The reference ingest's folders: events/YYYY/MM/DD/HH/, UTC.
      dataOutputPrefix: 'events/!{timestamp:yyyy/MM/dd/HH}/',
      errorOutputPrefix: FAILED,
      // A load reads sixteen objects whole at once, so they stay small; a minute is the least that Firehose waits.
      bufferingInterval: Duration.minutes(1),
      bufferingSize: Size.mebibytes(5),
      compression: Compression.GZIP,
      loggingConfig: new DisableLogging(),
    },
  });
  return new DeliveryStream(scope, 'Firehose', {
    deliveryStreamName: `${config.name}-events`,
    destination,
    role,
    encryption: StreamEncryption.awsOwnedKey(),
  });
}
