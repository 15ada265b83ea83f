// The load: raw JSON → warehouse on a schedule, by a function in the isolated subnets.
import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { accept, objectsOf } from './accept.ts';
import type { Buckets } from './buckets.ts';
import type { Config } from './config.ts';
import { createFunction } from './function.ts';
import { LOADER, type Migration } from './migration.ts';
import type { Network } from './network.ts';
import type { Warehouse } from './warehouse.ts';

export interface Load {
  load: NodejsFunction;
  /** Calls of the load that failed three times. The next call reads the same objects: nothing is lost with them. */
  deadLetters: Queue;
}

interface Parts {
  network: Network;
  warehouse: Warehouse;
  buckets: Buckets;
  migration: Migration;
}

export function createLoad(parent: Construct, config: Config, { network, warehouse, buckets, migration }: Parts): Load {
  const scope = new Construct(parent, 'Load');
  const deadLetters = new Queue(scope, 'DeadLetters', {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  accept(deadLetters, { 'AwsSolutions-SQS3': 'It is the dead-letter queue.' });
  const stack = Stack.of(parent);
  const loader = stack.formatArn({
    service: 'rds-db',
    resource: 'dbuser',
    resourceName: `${warehouse.instance.instanceResourceId}/${LOADER}`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  // Two at once harm nothing, each object being claimed in the database: no concurrency is reserved, of which small accounts have none to spare.
  const load = createFunction(scope, config, {
    name: 'load',
    entry: 'src/stream/runtimes/lambda/load.ts',
    description: 'Loads waiting events from the raw log into the warehouse',
    // A whole virtual CPU.
    memoryMb: 1_769,
    timeout: Duration.minutes(10),
    environment: { RAW_BUCKET: buckets.raw.bucketName, ...warehouse.environment, DATABASE_USER: LOADER },
    calls: {
      's3:ListBucket': [buckets.raw.bucketArn],
      's3:GetObject': [buckets.raw.arnForObjects('events/*')],
      'rds-db:connect': [loader],
    },
    accepted: { [objectsOf(buckets.raw, 'events/*')]: 'It reads every raw object, and lists them by their hours.' },
    network,
    deadLetters,
  });
  const rule = new Rule(scope, 'Schedule', {
    description: 'Loads the warehouse',
    enabled: config.loadEveryMinutes !== 'never',
    schedule: Schedule.rate(Duration.minutes(config.loadEveryMinutes === 'never' ? 60 : config.loadEveryMinutes)),
    targets: [new LambdaFunction(load, { deadLetterQueue: deadLetters, retryAttempts: 2 })],
  });
  // Nothing is loaded into a database without tables.
  rule.node.addDependency(migration.done);
  load.node.addDependency(migration.done);
  return { load, deadLetters };
}
