// Counting lists only what loads have not counted yet, however long the logs are, and counts the same as a listing of everything.
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GetObjectCommand, type ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBucket } from '../../../../src/stream/adapters/s3/object-log.ts';
import { createPipeline, type Database, type ObjectLog, type Pipeline } from '../../../../src/stream/pipeline/index.ts';
import { batchKey } from '../../../../src/stream/pipeline/store/object-key.ts';
import { folderLog } from '../../../../src/stream/runtimes/node/folder-log.ts';
import { anEvent, batchOf, referenceEvent, referenceObject } from '../../../contract/events.ts';
import { type InProcess, openInProcess } from '../../../contract/in-process.ts';
import { memoryLog } from '../../../contract/memory-log.ts';

let runtime: InProcess;
beforeAll(async () => {
  runtime = await openInProcess();
});
afterAll(() => runtime.close());

interface Kept {
  raw: ObjectLog;
  rejected: ObjectLog;
  /** Puts objects into a log at once, as years of receiving would. */
  fill: (keys: readonly string[]) => Promise<void>;
  close?: () => Promise<void>;
}

function inMemory(): Kept {
  const [raw, rejected] = [memoryLog(), memoryLog()];
  return {
    raw,
    rejected,
    async fill(keys) {
      for (const key of keys) (key.startsWith('events/') ? raw : rejected).objects.set(key, '{}');
    },
  };
}

async function inFolder(): Promise<Kept> {
  const folder = await mkdtemp(join(tmpdir(), 'shiplog-counting-'));
  return {
    raw: folderLog(folder, 'events/'),
    rejected: folderLog(folder, 'rejected/'),
    async fill(keys) {
      const paths = keys.map((key) => join(folder, key));
      for (const inside of new Set(paths.map(dirname))) mkdirSync(inside, { recursive: true });
      for (const path of paths) writeFileSync(path, '{}');
    },
    close: () => rm(folder, { recursive: true }),
  };
}

/** A bucket that answers as S3 does. */
function inBucket(): Kept {
  const objects = new Map<string, string>();
  let sorted: string[] | undefined;
  async function send(command: object): Promise<object> {
    if (command instanceof PutObjectCommand) {
      objects.set(command.input.Key ?? '', String(command.input.Body));
      sorted = undefined;
      return {};
    }
    if (command instanceof GetObjectCommand) {
      const bytes = new TextEncoder().encode(objects.get(command.input.Key ?? ''));
      return { Body: { transformToByteArray: async () => bytes } };
    }
    const { Prefix = '', StartAfter = '', MaxKeys = 1_000 } = (command as ListObjectsV2Command).input;
    sorted ??= [...objects.keys()].sort();
    const found = sorted.filter((key) => key.startsWith(Prefix) && key > StartAfter);
    return { Contents: found.slice(0, MaxKeys).map((Key) => ({ Key })), IsTruncated: found.length > MaxKeys };
  }
  const bucket = openBucket('logs', {}, { send } as unknown as S3Client);
  return {
    raw: bucket.log('events/'),
    rejected: bucket.log('rejected/'),
    async fill(keys) {
      for (const key of keys) objects.set(key, '{}');
      sorted = undefined;
    },
  };
}

const HOUR = 60 * 60 * 1000;
const OBJECTS = 1_250;
const EVENTS = 800;
const START = Date.parse('2026-03-01T00:00:00Z');

/** A million events, in objects of two hours. */
const keysOf = (log: 'events' | 'rejected'): string[] =>
  Array.from({ length: OBJECTS }, (_, index) => batchKey(log, START + index * 5_760, randomUUID(), EVENTS));

describe.each([
  ['memory', inMemory],
  ['a folder', inFolder],
  ['a bucket', inBucket],
])('a log of a million events in %s', (_name, open) => {
  let kept: Kept;
  let lists: number;
  let now: number;
  let pipeline: Pipeline;

  const counted = (log: ObjectLog): ObjectLog => ({
    append: (key, text) => log.append(key, text),
    read: (key) => log.read(key),
    list(after, limit) {
      lists += 1;
      return log.list(after, limit);
    },
  });

  beforeEach(async () => {
    await runtime.reset();
    kept = await open();
    now = START + 3 * HOUR;
    const raw = keysOf('events');
    await kept.fill([...raw, ...keysOf('rejected')]);
    // What they contain was loaded before.
    await runtime.pglite.query(
      `insert into loaded_objects (object_key, named, events, loaded, duplicate, quarantined, loaded_at)
      select key, ${EVENTS}, ${EVENTS}, ${EVENTS}, 0, 0, now() from json_array_elements_text($1::text::json) as key`,
      [JSON.stringify(raw)],
    );
    const ports = { raw: counted(kept.raw), rejected: counted(kept.rejected), warehouse: runtime.database };
    pipeline = createPipeline({ ...ports, clock: () => now, ids: randomUUID });
    await pipeline.load();
    lists = 0;
    return kept.close;
  });

  test('is counted with one listing of each log, also by a process that just started', async () => {
    const all = OBJECTS * EVENTS;
    const counters = await pipeline.counters();
    expect(lists).toBe(2);
    expect(counters).toMatchObject({ received: 2 * all, stored: all, rejected: all, loaded: all, waiting: 0 });
    const ports = { raw: counted(kept.raw), rejected: counted(kept.rejected), warehouse: runtime.database };
    expect(await createPipeline({ ...ports, clock: () => now, ids: randomUUID }).counters()).toEqual(counters);
    expect(lists).toBe(4);
  });

  test('counts what is received since, before and after its load', async () => {
    const post = (events: object[]) => pipeline.receive({ body: batchOf(events), method: 'POST', path: '/' });
    await post([anEvent(), anEvent(), { ...anEvent(), clientId: 'x' }]);
    await post([anEvent()]);
    const all = OBJECTS * EVENTS;
    expect(await pipeline.counters()).toMatchObject({ stored: all + 3, rejected: all + 1, waiting: 3 });
    expect(lists).toBe(4);
    await pipeline.load();
    lists = 0;
    expect(await pipeline.counters()).toMatchObject({ stored: all + 3, rejected: all + 1, loaded: all + 3, waiting: 0 });
    now += 2 * HOUR;
    await pipeline.load();
    lists = 0;
    expect(await pipeline.counters()).toMatchObject({ stored: all + 3, rejected: all + 1, waiting: 0 });
    expect(lists).toBe(2);
  });
});

describe('counters', () => {
  let now: number;
  const pipeline = (): Pipeline =>
    createPipeline({ raw: runtime.raw, rejected: runtime.rejectedLog, warehouse: runtime.database, clock: () => now, ids: randomUUID });
  const post = (): Promise<unknown> => pipeline().receive({ body: batchOf([anEvent()]), method: 'POST', path: '/' });
  beforeEach(async () => {
    await runtime.reset();
    now = START;
  });

  test('include an object that could not be read, after newer ones are loaded, until it is', async () => {
    await post();
    runtime.raw.unreadable = true;
    await pipeline().load();
    runtime.raw.unreadable = false;
    now += 20 * HOUR;
    await post();
    const [first = ''] = await runtime.rawKeys();
    const text = await runtime.readRaw(first);
    runtime.raw.objects.set(first, undefined as unknown as string);
    await pipeline().load();
    now += HOUR;
    await pipeline().load({ from: new Date(now - 2 * HOUR).toISOString() });
    expect(await pipeline().counters()).toMatchObject({ stored: 2, loaded: 1, waiting: 1 });
    await runtime.putRaw(first, text);
    await pipeline().load();
    expect(await pipeline().counters()).toMatchObject({ stored: 2, loaded: 2, waiting: 0 });
  });

  test('include what is stored after a clock that was ahead is corrected', async () => {
    now += 100 * HOUR;
    await post();
    await pipeline().receive({ body: '{', method: 'POST', path: '/' });
    await pipeline().load();
    now += HOUR;
    await pipeline().load();
    now = START;
    await post();
    await pipeline().receive({ body: '{', method: 'POST', path: '/' });
    expect(await pipeline().counters()).toMatchObject({ stored: 2, loaded: 1, waiting: 1, rejected: 2 });
  });

  test('include an object among older ones once a load has found it', async () => {
    now += 10 * HOUR;
    await post();
    now += 60_000;
    await pipeline().load();
    await runtime.putRaw('events/2026/03/01/00/event-late.json', referenceObject(referenceEvent(), '2026-03-01T00:20:00.000Z'));
    expect(await pipeline().counters()).toMatchObject({ stored: 1, waiting: 0 });
    await pipeline().load();
    expect(await pipeline().counters()).toMatchObject({ stored: 2, loaded: 2 });
  });

  test('include a batch at once whose append took a few seconds', async () => {
    await post();
    await pipeline().load();
    now -= 3_000;
    await post();
    expect(await pipeline().counters()).toMatchObject({ stored: 2, waiting: 1 });
  });

  test('follow what anyone changes in the table of loaded objects', async () => {
    await post();
    await pipeline().load();
    const totals = (): Promise<Record<string, unknown>[]> =>
      runtime.query('select sum(events)::int as events, sum(loaded)::int as loaded from load_totals');
    expect(await totals()).toEqual([{ events: 1, loaded: 1 }]);
    await runtime.pglite.exec('update loaded_objects set events = 5, loaded = 4');
    expect(await totals()).toEqual([{ events: 5, loaded: 4 }]);
    await runtime.pglite.exec('delete from loaded_objects');
    expect(await totals()).toEqual([{ events: 0, loaded: 0 }]);
    await runtime.pglite.exec('truncate loaded_objects');
    expect(await totals()).toEqual([{ events: null, loaded: null }]);
  });

  test('list the logs while no transaction is open, and count once what is loaded meanwhile', async () => {
    for (let batch = 0; batch < 3; batch += 1) await post();
    let open = 0;
    const warehouse = new Proxy(runtime.database, {
      get: (target, name: keyof Database) =>
        name === 'transaction'
          ? async (...given: Parameters<Database['transaction']>) => {
              open += 1;
              return await target.transaction(...given).finally(() => {
                open -= 1;
              });
            }
          : target[name],
    });
    const raw: ObjectLog = {
      ...runtime.raw,
      async list(after, limit) {
        expect(open).toBe(0);
        const keys = await runtime.raw.list(after, limit);
        await pipeline().load();
        return keys;
      },
    };
    const ports = { raw, rejected: runtime.rejectedLog, warehouse, clock: () => now, ids: randomUUID };
    expect(await createPipeline(ports).counters()).toMatchObject({ loaded: 3, waiting: 0, stored: 3 });
  });

  test('are of one moment while a load commits', async () => {
    for (let batch = 0; batch < 6; batch += 1) await post();
    const loading = pipeline().load();
    for (let look = 0; look < 4; look += 1) {
      const { stored, loaded, waiting } = await pipeline().counters();
      expect([stored, loaded + waiting]).toEqual([6, 6]);
    }
    await loading;
  });
});
