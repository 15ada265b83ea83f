// `npm run bench:collector -- [--save]`: the collector on one core, from a request to its durable line in the raw log, and on into PostgreSQL.
// Beside it the reference's pattern, one awaited INSERT a request, on the same server.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { freePort, startPostgres } from '../tests/postgres/server.ts';
import { bodiesOf } from './collector/bodies.ts';
import { type Shots, shoot } from './collector/cannon.ts';
import { pinned, pinSelf, startProgram } from './collector/program.ts';
import { save } from './results.ts';

const { values } = parseArgs({ options: { save: { type: 'boolean', default: false }, scale: { type: 'string', default: '1' } } });
const scale = Number(values.scale);

/** Where the servers measured run; the requests come from the other core. */
const SERVED_ON = 0;
const root = resolve(import.meta.dirname, '..');
const shiplog = resolve(root, 'src/cli/shiplog.mjs');
const rounds = [
  { batch: 1, requests: 40_000 * scale, connections: 200 },
  { batch: 10, requests: 15_000 * scale, connections: 100 },
  { batch: 100, requests: 4_000 * scale, connections: 50 },
];

const folder = mkdtempSync(join(tmpdir(), 'shiplog-bench-'));
const postgres = await startPostgres({ durable: true, flags: ['-c', 'shared_buffers=512MB', '-c', 'max_wal_size=4GB'] });
pinSelf(1);

const settings = (databaseUrl: string, port: number): Record<string, string> => ({
  ...{ DATABASE_URL: databaseUrl, PORT: String(port), RAW_FOLDER: folder },
  ...{ RATE_LIMIT: '0', LOG_LEVEL: 'info', VIEWS: 'off' },
});

async function countOf(databaseUrl: string, table: string): Promise<number> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query(`select count(*)::int as n from ${table}`);
  await client.end();
  return rows[0].n;
}

async function migrated(): Promise<string> {
  const url = await postgres.create();
  const migrate = startProgram([shiplog, 'db:migrate'], SERVED_ON, { DATABASE_URL: url });
  await migrate.says((line) => line.startsWith('Applied'));
  await migrate.end();
  return url;
}

/** All rounds against one collector that does not load meanwhile. */
async function receive(url: string): Promise<Shots[]> {
  const port = await freePort();
  const collector = startProgram([shiplog, 'pipeline'], SERVED_ON, { ...settings(url, port), LOAD_EVERY: '86400' });
  await collector.says((line) => line.includes('/clickstream'));
  const endpoint = `http://127.0.0.1:${port}/clickstream`;
  await shoot(endpoint, bodiesOf(500, 1, 99), 1, 20);
  const shots: Shots[] = [];
  for (const [index, { batch, requests, connections }] of rounds.entries()) {
    shots.push(await shoot(endpoint, bodiesOf(requests, batch, index + 1), batch, connections));
  }
  await collector.end();
  return shots;
}

/** A new collector's first load: everything that the rounds left in the raw log. */
async function load(url: string): Promise<{ loaded: number; seconds: number }> {
  const collector = startProgram([shiplog, 'pipeline'], SERVED_ON, settings(url, await freePort()));
  const line = await collector.says((said) => said.includes('"msg":"loaded"') || said.includes('"level":"error"'));
  await collector.end();
  return JSON.parse(line);
}

async function singleInserts(url: string): Promise<Shots & { lost: number }> {
  const port = await freePort();
  const server = startProgram([resolve(root, 'bench/collector/single-insert.ts')], SERVED_ON, { DATABASE_URL: url, PORT: String(port) });
  await server.says((line) => line === 'listening');
  const shots = await shoot(`http://127.0.0.1:${port}/clickstream`, bodiesOf(10_000 * scale, 1, 7), 1, 200);
  await server.end();
  return { ...shots, lost: shots.requests - shots.refused - (await countOf(url, 'single_events')) };
}

try {
  const url = await migrated();
  const received = await receive(url);
  const { loaded, seconds } = await load(url);
  const reference = await singleInserts(url);
  const posted = 500 + received.reduce((sum, { batch, requests, refused }) => sum + batch * (requests - refused), 0);
  const lost = posted - (await countOf(url, 'fact_events'));
  console.log(pinned ? 'The server on one core, the requests from another' : 'Not on separate cores: taskset is not available');
  const line = (name: string, { requestsPerSecond, eventsPerSecond, p50, p99, refused }: Shots): string =>
    `${name.padEnd(22)} ${String(requestsPerSecond).padStart(7)} req/s ${String(eventsPerSecond).padStart(8)} events/s   p50 ${p50} ms   p99 ${p99} ms   refused ${refused}`;
  for (const shots of received) console.log(line(`collector, ${shots.batch} a request`, shots));
  console.log(line('single INSERT', reference));
  console.log(
    `Loaded ${loaded} events in ${seconds} s: ${Math.round(loaded / seconds)} events/s. Of ${posted} acknowledged, lost: ${lost}`,
  );
  if (lost !== 0 || reference.lost !== 0) process.exitCode = 1;
  if (values.save)
    save('collector', {
      received,
      reference,
      load: { events: loaded, seconds, eventsPerSecond: Math.round(loaded / seconds) },
      posted,
      lost,
    });
} finally {
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
}
