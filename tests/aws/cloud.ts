// The whole of it on this machine: emulator, PostgreSQL, the bundled functions and the gateway in front, as a stack in an account would be.
import { CreateDeliveryStreamCommand, FirehoseClient } from '@aws-sdk/client-firehose';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { sql } from 'drizzle-orm';
import { openPostgres, type Postgres } from '../../src/adapters/postgres/open-postgres.ts';
import { createS3Client } from '../../src/adapters/s3/client.ts';
import { openBucket } from '../../src/adapters/s3/object-log.ts';
import { createPipeline, type ObjectLog, type Pipeline } from '../../src/pipeline/index.ts';
import { type PostgresServer, startPostgres } from '../postgres/server.ts';
import { type Bundles, bundleFunctions } from './bundle.ts';
import { type LocalFunction, localFunction } from './function.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { emulated, type Moto, startMoto } from './moto.ts';
import { type FaultProxy, healthy, startProxy } from './proxy.ts';

const BUCKET = 'raw';
const STREAM = 'events';
const TABLES =
  'fact_events, fact_sessions, dim_product, dim_date, loaded_objects, quarantined_events, load_replays, load_progress restart identity';

export interface Cloud {
  moto: Moto;
  /** Between the functions and AWS. */
  proxy: FaultProxy;
  gateway: Gateway;
  server: PostgresServer;
  postgres: Postgres;
  bundles: Bundles;
  /** What the functions are told. */
  environment: Record<string, string>;
  receive: LocalFunction;
  load: LocalFunction;
  migrate: LocalFunction;
  raw: ObjectLog;
  rejected: ObjectLog;
  /** The same logs and tables seen from outside, for counters, reports and questions. */
  seen: Pipeline;
  /** Empties buckets, stream and warehouse; AWS is well again. */
  reset: () => Promise<void>;
  close: () => Promise<void>;
}

/** Opens one. `stream` puts Firehose between the collector and the bucket. */
export async function openCloud({ stream = false, origins = '*' } = {}): Promise<Cloud> {
  const [moto, server, bundles] = await Promise.all([startMoto(), startPostgres(), bundleFunctions()]);
  const proxy = await startProxy(moto.origin);
  const url = await server.create();
  const environment: Record<string, string> = { ...emulated(proxy.origin), RAW_BUCKET: BUCKET, DATABASE_URL: url };
  const receive = localFunction(bundles.fileOf('receive'), {
    ...environment,
    ALLOWED_ORIGINS: origins,
    ...(stream ? { RAW_STREAM: STREAM } : {}),
  });
  const load = localFunction(bundles.fileOf('load'), environment);
  const migrate = localFunction(bundles.fileOf('migrate'), environment);
  await migrate.invoke({});
  const gateway = await startGateway((event) => receive.invoke(event));
  const postgres = await openPostgres({ url });

  Object.assign(process.env, moto.environment);
  const s3 = createS3Client(moto.environment);
  const firehose = new FirehoseClient({ endpoint: moto.origin });
  const bucket = openBucket(BUCKET, moto.environment, s3);
  const raw = bucket.log('events/');
  const rejected = bucket.log('rejected/');
  const ports = { raw, rejected, clock: Date.now, ids: () => crypto.randomUUID() };
  const writing = createPipeline({ ...ports, warehouse: postgres.database });
  const asking = createPipeline({ ...ports, warehouse: postgres.readers });

  return {
    ...{ moto, proxy, gateway, server, postgres, bundles, environment, receive, load, migrate, raw, rejected },
    seen: { ...writing, ask: asking.ask },
    async reset() {
      proxy.behave(healthy);
      proxy.calls();
      await Promise.all([moto.reset(), postgres.database.execute(sql.raw(`truncate ${TABLES}`))]);
      await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
      if (!stream) return;
      const destination = { BucketARN: `arn:aws:s3:::${BUCKET}`, RoleARN: 'arn:aws:iam::123456789012:role/firehose', Prefix: 'events/' };
      await firehose.send(new CreateDeliveryStreamCommand({ DeliveryStreamName: STREAM, ExtendedS3DestinationConfiguration: destination }));
    },
    async close() {
      await Promise.all([receive.kill(), load.kill(), migrate.kill(), postgres.close(), gateway.close()]);
      await Promise.all([proxy.close(), moto.close(), server.close(), bundles.close()]);
    },
  };
}

/** Every key of a log. */
export async function keysOf(log: ObjectLog): Promise<string[]> {
  const keys: string[] = [];
  for (let page = await log.list('', 1_000); page.length > 0; page = await log.list(keys.at(-1) ?? '', 1_000)) keys.push(...page);
  return keys;
}
