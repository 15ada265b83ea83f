// The whole of it on this machine: emulator, PostgreSQL, the bundled functions and the gateway in front, as a stack in an account would be.
import { randomUUID } from 'node:crypto';
import { CreateDeliveryStreamCommand, DeleteDeliveryStreamCommand, FirehoseClient } from '@aws-sdk/client-firehose';
import { CreateBucketCommand, DeleteBucketCommand, DeleteObjectsCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { sql } from 'drizzle-orm';
import { openPostgres, type Postgres } from '../../src/stream/adapters/postgres/open-postgres.ts';
import { createS3Client, openBucket } from '../../src/stream/adapters/s3/object-log.ts';
import { createPipeline, type ObjectLog, type Pipeline } from '../../src/stream/pipeline/index.ts';
import { TABLES } from '../contract/runtime.ts';
import { type Databases, openDatabases } from '../postgres/server.ts';
import { type Bundles, fileOf, openBundles } from './bundle.ts';
import { type LocalFunction, localFunction } from './function.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { emulated, type Moto, openMoto } from './moto.ts';
import { type FaultProxy, healthy, startProxy } from './proxy.ts';

export interface Cloud {
  moto: Moto;
  /** Between the functions and AWS. */
  proxy: FaultProxy;
  gateway: Gateway;
  postgres: Postgres;
  bundles: Bundles;
  /** What the functions are told. */
  environment: Record<string, string>;
  receive: LocalFunction;
  load: LocalFunction;
  migrate: LocalFunction;
  raw: ObjectLog;
  rejected: ObjectLog;
  /** The same logs and tables seen from outside, for counters and reports. */
  seen: Pipeline;
  /** Puts an object into the bucket, as another writer does. */
  put: (key: string, content: string | Uint8Array) => Promise<void>;
  /** Empties buckets, stream and warehouse; AWS is well again. */
  reset: () => Promise<void>;
  close: () => Promise<void>;
}

async function unlessThere(make: () => Promise<unknown>): Promise<void> {
  try {
    await make();
  } catch (error) {
    if (!(error instanceof Error && /BucketAlready|ResourceInUse/.test(error.name))) throw error;
  }
}

async function empty(s3: S3Client, Bucket: string, logs: readonly ObjectLog[]): Promise<void> {
  for (const log of logs) {
    for (let keys = await log.list('', 1_000); keys.length > 0; keys = await log.list('', 1_000)) {
      await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: keys.map((Key) => ({ Key })) } }));
    }
  }
}

interface CloudOptions {
  /** Puts Firehose between the collector and the bucket. */
  stream?: boolean;
  origins?: string;
  /** A separate server, for tests that stop it; the caller closes it afterwards. */
  server?: Databases;
}

export async function openCloud({ stream = false, origins = '*', server: own }: CloudOptions = {}): Promise<Cloud> {
  const [moto, server, bundles] = await Promise.all([openMoto(), own ?? openDatabases(), openBundles()]);
  const proxy = await startProxy(moto.origin);
  const url = await server.create();
  // Names that no one else has: an emulator that runs already may hold other things.
  const place = randomUUID().slice(0, 8);
  const bucketName = `raw-${place}`;
  const streamName = `events-${place}`;
  const environment: Record<string, string> = { ...emulated(proxy.origin), RAW_BUCKET: bucketName, DATABASE_URL: url };
  const receive = localFunction(fileOf(bundles, 'receive'), {
    ...environment,
    ALLOWED_ORIGINS: origins,
    ...(stream ? { RAW_STREAM: streamName } : {}),
  });
  const load = localFunction(fileOf(bundles, 'load'), environment);
  const migrate = localFunction(fileOf(bundles, 'migrate'), environment);
  await migrate.invoke({});
  const gateway = await startGateway((event) => receive.invoke(event));
  const postgres = await openPostgres({ url });

  const s3 = createS3Client(moto.environment);
  const firehose = new FirehoseClient({ endpoint: moto.origin });
  const bucket = openBucket(bucketName, moto.environment, s3);
  const raw = bucket.log('events/');
  const rejected = bucket.log('rejected/');
  const ports = { raw, rejected, clock: Date.now, ids: () => crypto.randomUUID() };

  return {
    ...{ moto, proxy, gateway, postgres, bundles, environment, receive, load, migrate, raw, rejected },
    seen: createPipeline({ ...ports, warehouse: postgres.database }),
    async put(Key, content) {
      await s3.send(new PutObjectCommand({ Bucket: bucketName, Key, Body: Buffer.from(content) }));
    },
    async reset() {
      proxy.behave(healthy);
      proxy.calls();
      await Promise.all([moto.reset(), postgres.database.execute(sql.raw(`truncate ${TABLES} restart identity`))]);
      await unlessThere(() => s3.send(new CreateBucketCommand({ Bucket: bucketName })));
      await empty(s3, bucketName, [raw, rejected]);
      if (!stream) return;
      const destination = {
        BucketARN: `arn:aws:s3:::${bucketName}`,
        RoleARN: 'arn:aws:iam::123456789012:role/firehose',
        Prefix: 'events/',
      };
      const create = new CreateDeliveryStreamCommand({ DeliveryStreamName: streamName, ExtendedS3DestinationConfiguration: destination });
      await unlessThere(() => firehose.send(create));
    },
    async close() {
      await empty(s3, bucketName, [raw, rejected]);
      await s3.send(new DeleteBucketCommand({ Bucket: bucketName }));
      if (stream) await firehose.send(new DeleteDeliveryStreamCommand({ DeliveryStreamName: streamName }));
      await Promise.all([receive.kill(), load.kill(), migrate.kill(), postgres.close(), gateway.close()]);
      await Promise.all([proxy.close(), moto.close(), bundles.close(), own ? undefined : server.close()]);
    },
  };
}

/** Every key of a log. */
export async function keysOf(log: ObjectLog): Promise<string[]> {
  const keys: string[] = [];
  for (let page = await log.list('', 1_000); page.length > 0; page = await log.list(keys.at(-1) ?? '', 1_000)) keys.push(...page);
  return keys;
}
