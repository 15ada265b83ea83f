// `shiplog pipeline` with its logs in a bucket: the host of a computer over emulated S3.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createS3Client } from '../../src/stream/adapters/s3/object-log.ts';
import type { Counters } from '../../src/stream/pipeline/index.ts';
import { type Host, startHost } from '../../src/stream/runtimes/node/host.ts';
import { createLogger } from '../../src/stream/runtimes/node/logger.ts';
import { readSettings } from '../../src/stream/runtimes/node/settings.ts';
import { anEvent, batchOf } from '../contract/events.ts';
import { preparePglite } from '../open-pglite.ts';
import { s3Refuses } from './faults.ts';
import { emulated, hasMoto, type Moto, openMoto, withMoto } from './moto.ts';
import { type FaultProxy, healthy, startProxy } from './proxy.ts';

const BUCKET = 'raw-of-this-computer';
const PARTS = 3;

let moto: Moto;
let proxy: FaultProxy;
const folder = mkdtempSync(join(tmpdir(), 'shiplog-bucket-'));

async function start(bucket: string): Promise<Host> {
  const environment = {
    ...emulated(proxy.origin),
    RAW_BUCKET: bucket,
    RAW_FOLDER: folder,
    PORT: '0',
    LOAD_EVERY: '86400',
    RATE_LIMIT: '0',
  };
  return await startHost(readSettings(environment, folder), environment, createLogger('silent'));
}

const post = (host: Host, body: string): Promise<Response> =>
  fetch(`${host.collector.address}/clickstream`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

beforeAll(async () => {
  if (!hasMoto) return;
  await preparePglite(folder);
  moto = await openMoto();
  proxy = await startProxy(moto.origin);
  await createS3Client(moto.environment).send(new CreateBucketCommand({ Bucket: BUCKET }));
});

afterAll(async () => {
  await Promise.all([proxy?.close(), moto?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test.skipIf(!hasMoto)(
  withMoto('events in a bucket survive a restart and are loaded once; while S3 refuses they are sent back'),
  async () => {
    const first = await start(BUCKET);
    for (let part = 0; part < PARTS; part += 1) expect((await post(first, batchOf([anEvent(), anEvent()]))).status).toBe(200);
    expect((await post(first, batchOf([{ eventName: 'click', eventId: 'no uuid' }]))).status).toBe(200);

    proxy.behave(s3Refuses('PUT'));
    const refused = await post(first, batchOf([anEvent()]));
    expect([refused.status, (await refused.json()).success]).toEqual([503, false]);
    proxy.behave(healthy);
    await first.stop();

    const second = await start(BUCKET);
    for (let nth = 0; nth < 2; nth += 1) await fetch(`${second.collector.address}/load`, { method: 'POST' });
    const counters = (await (await fetch(`${second.collector.address}/counters`)).json()) as Counters;
    expect(counters).toMatchObject({
      received: 2 * PARTS + 1,
      stored: 2 * PARTS,
      rejected: 1,
      loaded: 2 * PARTS,
      duplicate: 0,
      waiting: 0,
    });
    await second.stop();
  },
);

test.skipIf(!hasMoto)(withMoto('a missing bucket stops the start, and the message names it'), async () => {
  await expect(start('nowhere')).rejects.toThrow(/nowhere/);
});
