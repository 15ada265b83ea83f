// The process is killed in the middle of everything: what was acknowledged is in the warehouse afterwards, and nothing is there twice.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { request as requestOf } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Counters, createPipeline, type Database } from '../../src/stream/pipeline/index.ts';
import { openLogs } from '../../src/stream/runtimes/node/logs.ts';
import { readSettings } from '../../src/stream/runtimes/node/settings.ts';
import { openAndMigrate } from '../../src/stream/runtimes/node/warehouse.ts';
import { anEvent, batchOf } from '../contract/events.ts';
import { preparePglite } from '../open-pglite.ts';
import { type Command, startPipeline } from './command.ts';
import { type Databases, openDatabases } from './server.ts';

const NEVER = { LOAD_EVERY: '86400' };

let server: Databases;
beforeAll(async () => {
  server = await openDatabases();
});
afterAll(() => server.close());

async function place(kind: string): Promise<Record<string, string>> {
  const RAW_FOLDER = await mkdtemp(join(tmpdir(), 'shiplog-crash-'));
  onTestFinished(() => rm(RAW_FOLDER, { recursive: true, force: true }));
  if (kind === 'PGlite') {
    await preparePglite(RAW_FOLDER);
    return { RAW_FOLDER };
  }
  const DATABASE_URL = await server.create();
  await (await openAndMigrate(readSettings({ DATABASE_URL }, RAW_FOLDER))).warehouse.close();
  return { RAW_FOLDER, DATABASE_URL, READER_URL: await server.readerOf(DATABASE_URL) };
}

async function request<Answer>(address: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`${address}${path}`, body ? { method: 'POST', body: JSON.stringify(body) } : {});
  return (await response.json()) as Answer;
}

/** Ids of a batch that was acknowledged; none where the collector was gone first. */
async function post(address: string, size: number): Promise<string[]> {
  const events = Array.from({ length: size }, () => anEvent());
  try {
    const response = await fetch(`${address}/clickstream`, {
      method: 'POST',
      body: batchOf(events),
      headers: { 'content-type': 'application/json' },
    });
    return response.ok ? events.map(({ eventId }) => eventId) : [];
  } catch {
    return [];
  }
}

/** A batch of which the command has half until `finish` sends the rest and resolves with the ids that were acknowledged. */
async function beginBatch(address: string): Promise<{ finish: () => Promise<string[]> }> {
  const events = Array.from({ length: 20 }, () => anEvent());
  const body = batchOf(events);
  const posting = requestOf(`${address}/clickstream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', expect: '100-continue' },
  });
  const status = new Promise<number>((answered) => {
    posting.once('response', (response) => answered(response.statusCode ?? 0)).on('error', () => answered(0));
  });
  posting.flushHeaders();
  // The command reads the body now.
  await new Promise((ready) => posting.once('continue', ready));
  posting.write(body.slice(0, body.length >> 1));
  return {
    async finish() {
      posting.end(body.slice(body.length >> 1));
      return (await status) === 200 ? events.map(({ eventId }) => eventId) : [];
    },
  };
}

/** Posts over several connections, and ends the command when so many batches were acknowledged, in the middle of one more. */
async function postUntil(command: Command, enough: number, signal: 'SIGTERM' | 'SIGKILL'): Promise<{ ids: string[]; code: number | null }> {
  const ids: string[] = [];
  let batches = 0;
  const { finish } = await beginBatch(command.address);
  let ended: Promise<number | null> | undefined;
  async function client(): Promise<void> {
    for (;;) {
      const acknowledged = await post(command.address, 20);
      if (acknowledged.length === 0) return;
      ids.push(...acknowledged);
      batches += 1;
      if (batches >= enough) ended ??= command.end(signal);
    }
  }
  await Promise.all(Array.from({ length: 8 }, client));
  const cut = await finish();
  if (signal === 'SIGKILL') expect(cut).toEqual([]);
  return { ids: [...ids, ...cut], code: (await ended) ?? null };
}

async function eventsIn(address: string): Promise<{ ids: string[]; counters: Counters }> {
  await request(address, '/load', {});
  const counters = await request<Counters>(address, '/counters');
  const [row] = (await request<{ rows: [ids: string[]][] }>(address, '/ask', { statement: 'select json_agg(event_id) from fact_events' }))
    .rows;
  return { ids: row?.[0] ?? [], counters };
}

/** Puts batches into the raw log, as a collector does, which needs no warehouse. Resolves with the ids of their events. */
async function fill(RAW_FOLDER: string, batches: number, size: number): Promise<string[]> {
  const logs = await openLogs(readSettings({ RAW_FOLDER }, RAW_FOLDER), {});
  const { receive } = createPipeline({ ...logs, warehouse: {} as Database, clock: Date.now, ids: randomUUID });
  const ids: string[] = [];
  for (let batch = 0; batch < batches; batch += 1) {
    const events = Array.from({ length: size }, () => anEvent());
    const request = {
      body: batchOf(events),
      method: 'POST',
      path: '/clickstream',
      contentType: 'application/json',
      sourceIp: '203.0.113.77',
    };
    expect((await receive({ ...request, origin: undefined, userAgent: undefined })).status).toBe(200);
    ids.push(...events.map(({ eventId }) => eventId));
  }
  return ids;
}

describe.each(['PostgreSQL', 'PGlite'])('on %s', (kind) => {
  test.each(['SIGKILL', 'SIGTERM'] as const)('%s in the middle of batches loses nothing that was acknowledged', async (signal) => {
    const environment = await place(kind);
    const { ids, code } = await postUntil(await startPipeline({ ...environment, LOAD_EVERY: '0.1' }), 30, signal);
    expect(code).toBe(signal === 'SIGTERM' ? 0 : null);
    const again = await startPipeline({ ...environment, ...NEVER });
    const found = await eventsIn(again.address);
    expect(ids.filter((id) => !found.ids.includes(id))).toEqual([]);
    expect(found.counters).toMatchObject({
      loaded: found.ids.length,
      stored: found.ids.length,
      duplicate: 0,
      quarantined: 0,
      waiting: 0,
    });
    await again.end('SIGTERM');
  });

  test('after SIGKILL in the middle of a load, the next one loads the rest, and nothing twice', async () => {
    const environment = await place(kind);
    const ids: string[] = [];
    let loaded = 0;
    // Several transactions of a load: it is killed once the first is seen. Where all were done by then, more is loaded.
    do {
      ids.push(...(await fill(environment['RAW_FOLDER'] ?? '', 60, 250)));
      const before = loaded;
      const killed = await startPipeline({ ...environment, ...NEVER });
      while (loaded === before) ({ loaded } = await request<Counters>(killed.address, '/counters'));
      await killed.end('SIGKILL');
    } while (loaded === ids.length);
    const again = await startPipeline({ ...environment, ...NEVER });
    const found = await eventsIn(again.address);
    expect(found.counters).toMatchObject({ loaded: ids.length, duplicate: 0, quarantined: 0, waiting: 0 });
    expect(new Set(found.ids)).toEqual(new Set(ids));
    await again.end('SIGTERM');
  });
});
