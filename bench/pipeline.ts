// `npm run bench:pipeline -- [--events 100000] [--save]`: events a second through each stage, in Node on PGlite and PostgreSQL, beside a bare COPY of the same rows into each.
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { limits } from '../src/stream/events/index.ts';
import { createPipeline, type Database, type ObjectLog, openWarehouse } from '../src/stream/pipeline/index.ts';
import { traffic } from '../src/stream/pipeline/traffic.ts';
import { mockProducts, randomFrom, uuidFrom } from '../src/stream/shop/index.ts';
import { processorSeconds } from './measure.ts';
import { onPostgres } from './pipeline/postgres.ts';
import { save } from './results.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { events: { type: 'string', default: '100000' }, save: { type: 'boolean', default: false } } });
const count = Number(values.events);
if (!Number.isInteger(count) || count < limits.batchEvents) {
  console.error(`Write: npm run bench:pipeline -- [--events 100000] [--save], with ${limits.batchEvents} events or more`);
  process.exit(1);
}

const folder = resolve(root, 'src/stream/pipeline/warehouse/migrations');
const migrations = readdirSync(folder).map((name) => ({ name, sql: readFileSync(resolve(folder, name), 'utf8') }));

function memoryLog(): ObjectLog {
  const objects = new Map<string, string>();
  return {
    append: async (key, text) => void objects.set(key, text),
    list: async (after, most) =>
      [...objects.keys()]
        .filter((key) => key > after)
        .sort()
        .slice(0, most),
    read: async (key) => objects.get(key) ?? '',
  };
}

/** Bodies of full batches, as a tracker posts them. */
function bodies(): string[] {
  const random = randomFrom(1);
  const products = mockProducts.map(({ productId, name, brand, categoryId, price, discountPrice = null }) => ({
    ...{ id: productId, name, brand, category: categoryId, price, discountPrice },
    urlPath: `/products/${productId}`,
  }));
  const events = traffic({ random, ids: () => uuidFrom(random), products, start: Date.now() - 7 * 86_400_000, span: 6 * 86_400_000 });
  const sentTime = new Date().toISOString();
  const batches = Math.ceil(count / limits.batchEvents);
  return Array.from({ length: batches }, (_, index) => {
    const size = Math.min(limits.batchEvents, count - index * limits.batchEvents);
    return JSON.stringify({ sentTime, events: Array.from({ length: size }, () => events.next().value) });
  });
}

interface Lap {
  stage: string;
  seconds: number;
  /** Seconds on a processor, of this process and the database's: what a machine that is busy with other things does not change much. */
  cpuSeconds: number;
  eventsPerSecond: number;
}

const laps: Lap[] = [];

async function timed<Result>(stage: string, work: () => Promise<Result> | Result): Promise<Result> {
  const started = performance.now();
  const cpu = processorSeconds();
  const result = await work();
  const cpuSeconds = processorSeconds() - cpu;
  const seconds = (performance.now() - started) / 1000;
  laps.push({ stage, seconds, cpuSeconds, eventsPerSecond: Math.round(count / seconds) });
  return result;
}

const COPY_ROWS = 5_000;

/** The rows of the fact table into a table with the same columns and indexes, by COPY alone. */
async function bareCopy(from: PGlite): Promise<void> {
  const { blob } = await from.query(`copy fact_events to '/dev/blob'`);
  const lines = (await blob?.text())?.trimEnd().split('\n') ?? [];
  const to = await PGlite.create();
  await openWarehouse(drizzle(to) as Database, migrations);
  const parts = Array.from({ length: Math.ceil(lines.length / COPY_ROWS) }, (_, index) => {
    const part = lines.slice(index * COPY_ROWS, (index + 1) * COPY_ROWS);
    return new Blob([`${part.join('\n')}\n`]);
  });
  await timed('bare COPY of the same rows', async () => {
    for (const part of parts) await to.query(`copy fact_events from '/dev/blob'`, [], { blob: part });
  });
  await to.close();
}

const posts = await timed('generate', bodies);
const client = await PGlite.create();
const warehouse: Database = drizzle(client);
await openWarehouse(warehouse, migrations);
const logs = { raw: memoryLog(), rejected: memoryLog(), clock: Date.now, ids: randomUUID };
const pipeline = createPipeline({ ...logs, warehouse });

await timed('receive (judge and store)', async () => {
  for (const body of posts) await pipeline.receive({ body, method: 'POST', path: '/clickstream', contentType: 'application/json' });
});
await timed('load', () => pipeline.load());
await timed('report', () => pipeline.report());
await timed('replay', () => pipeline.replay({}));
await bareCopy(client);
await onPostgres(timed, (database) => createPipeline({ ...logs, warehouse: database }).load());

const counters = await pipeline.counters();
if (counters.loaded !== count) throw new Error(`Only ${counters.loaded} of ${count} events were loaded: ${JSON.stringify(counters)}`);

const lap = (stage: string): Lap | undefined => laps.find((one) => one.stage.startsWith(stage));
const receivedToLoaded = Math.round(count / ((lap('receive')?.seconds ?? 0) + (lap('load')?.seconds ?? 0)));
const round = (figure: number): number => Number(figure.toFixed(2));

/** How much of the speed of `other` a stage reaches: by the clock, and by the time of processors; `undefined` if `other` was not run. */
function ratio(stage: string, other: string): { clock: number; processor: number } | undefined {
  const [one, base] = [lap(stage), lap(other)];
  return one && base && { clock: round(base.seconds / one.seconds), processor: round(base.cpuSeconds / one.cpuSeconds) };
}

const loadToCopy = ratio('load', 'bare COPY');
const loadToPsql = ratio('load into PostgreSQL', 'psql’s COPY');

console.log(`${count} events in batches of ${limits.batchEvents}, PGlite in memory`);
for (const { stage, seconds, cpuSeconds, eventsPerSecond } of laps) {
  console.log(
    `${stage.padEnd(28)} ${seconds.toFixed(2).padStart(7)} s  ${cpuSeconds.toFixed(2).padStart(7)} s of processor  ${String(eventsPerSecond).padStart(8)} events/s`,
  );
}
console.log(`From receive to loaded: ${receivedToLoaded} events/s.`);
for (const [name, reached] of [
  ['a bare COPY', loadToCopy],
  ['psql’s COPY on PostgreSQL', loadToPsql],
] as const)
  console.log(
    reached
      ? `The load reaches ${reached.clock} of ${name}, by processor time ${reached.processor}.`
      : `Not measured: ${name}; psql is not on the path.`,
  );
if (values.save) save('pipeline', { events: count, laps, receivedToLoaded, loadToCopy, loadToPsql, counters });
await client.close();
