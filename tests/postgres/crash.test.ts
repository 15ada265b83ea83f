// The process is killed in the middle of everything: what was acknowledged is in the warehouse afterwards, and nothing is there twice.
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Counters } from '../../src/stream/pipeline/index.ts';
import { anEvent, batchOf } from '../contract/events.ts';
import { openPglite } from '../open-pglite.ts';
import { type Command, run, startPipeline } from './command.ts';
import { type PostgresServer, startPostgres } from './server.ts';

const NEVER = { LOAD_EVERY: '86400' };

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres({ durable: true });
}, 120_000);
afterAll(() => server.close());

async function place(kind: string): Promise<Record<string, string>> {
  const RAW_FOLDER = await mkdtemp(join(tmpdir(), 'shiplog-crash-'));
  onTestFinished(() => rm(RAW_FOLDER, { recursive: true, force: true }));
  if (kind === 'PGlite') {
    // A database that was prepared starts sooner than one that is created.
    await (await openPglite(join(RAW_FOLDER, 'warehouse'))).close();
    return { RAW_FOLDER };
  }
  const DATABASE_URL = await server.create();
  expect((await run('src/cli/db-migrate.ts', { DATABASE_URL })).code).toBe(0);
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

/** Posts over several connections, and ends the command when so many batches were acknowledged. */
async function postUntil(command: Command, enough: number, signal: 'SIGTERM' | 'SIGKILL'): Promise<{ ids: string[]; code: number | null }> {
  const ids: string[] = [];
  let batches = 0;
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
  return { ids, code: (await ended) ?? null };
}

async function eventsIn(address: string): Promise<{ ids: string[]; counters: Counters }> {
  await request(address, '/load', {});
  const counters = await request<Counters>(address, '/counters');
  const [row] = (
    await request<{ rows: { ids: string[] }[] }>(address, '/ask', { statement: 'select array_agg(event_id::text) as ids from fact_events' })
  ).rows;
  return { ids: row?.ids ?? [], counters };
}

/** Makes every load wait in the middle of the log, at a pipe that contains nothing, until the object is put back. */
async function holdHalfway(folder: string): Promise<() => Promise<void>> {
  const files = globSync(`${folder}/events/**/*.ndjson`).sort();
  const middle = files[files.length >> 1] ?? '';
  const held = join(folder, 'held');
  await rename(middle, held);
  execFileSync('mkfifo', [middle]);
  return () => rename(held, middle);
}

describe.each(['PostgreSQL', 'PGlite'])('on %s', (kind) => {
  test.each(['SIGKILL', 'SIGTERM'] as const)(
    '%s in the middle of batches loses nothing that was acknowledged',
    { timeout: 120_000 },
    async (signal) => {
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
    },
  );

  test('after SIGKILL in the middle of a load, the next one loads the rest, and nothing twice', { timeout: 120_000 }, async () => {
    const environment = await place(kind);
    const first = await startPipeline({ ...environment, ...NEVER });
    const ids: string[] = [];
    for (let batch = 0; batch < 80; batch += 1) ids.push(...(await post(first.address, 250)));
    await first.end('SIGTERM');
    const release = await holdHalfway(environment['RAW_FOLDER'] ?? '');
    const killed = await startPipeline({ ...environment, ...NEVER });
    let loaded = 0;
    while (loaded === 0) ({ loaded } = await request<Counters>(killed.address, '/counters'));
    await killed.end('SIGKILL');
    await release();
    const again = await startPipeline({ ...environment, ...NEVER });
    const found = await eventsIn(again.address);
    expect(found.counters).toMatchObject({ loaded: ids.length, duplicate: 0, quarantined: 0, waiting: 0 });
    expect(new Set(found.ids)).toEqual(new Set(ids));
    expect(loaded).toBeLessThan(ids.length);
    await again.end('SIGTERM');
  });
});
