// A process of bench:lake: the same events in PostgreSQL, and every question of the report there. `node bench/lake/postgres.ts <events>`.
import { randomUUID } from 'node:crypto';
import { migrateAll, readMigrations } from '../../src/stream/adapters/postgres/migrations.ts';
import { openPostgres } from '../../src/stream/adapters/postgres/open-postgres.ts';
import { createPipeline, type Database } from '../../src/stream/pipeline/index.ts';
import { eventsByDay } from '../../src/stream/pipeline/queries/events-by-day.ts';
import { funnel } from '../../src/stream/pipeline/queries/funnel.ts';
import { loginStates } from '../../src/stream/pipeline/queries/login-states.ts';
import { paths } from '../../src/stream/pipeline/queries/paths.ts';
import type { QuestionName } from '../../src/stream/pipeline/queries/questions.ts';
import { retention } from '../../src/stream/pipeline/queries/retention.ts';
import { sessionLength } from '../../src/stream/pipeline/queries/session-length.ts';
import { topBrands } from '../../src/stream/pipeline/queries/top-brands.ts';
import { topCategories } from '../../src/stream/pipeline/queries/top-categories.ts';
import { topEvents } from '../../src/stream/pipeline/queries/top-events.ts';
import { totals } from '../../src/stream/pipeline/queries/totals.ts';
import { startPostgres } from '../../tests/postgres/server.ts';
import { generatedLog } from './log.ts';

const [events = ''] = process.argv.slice(2);

const queries: Record<QuestionName, (database: Database) => Promise<unknown>> = {
  totals,
  byDay: eventsByDay,
  topEvents,
  topCategories,
  topBrands,
  loginStates,
  funnel,
  sessionLength,
  paths,
  retention,
};

const raw = await generatedLog(Number(events));
const server = await startPostgres({ flags: ['-c', 'shared_buffers=1GB', '-c', 'work_mem=256MB', '-c', 'max_wal_size=8GB'] });
try {
  const postgres = await openPostgres({ url: await server.create(), statementTimeout: 0 });
  const { database } = postgres;
  await migrateAll(database, readMigrations(), postgres.at);
  const pipeline = createPipeline({ raw, rejected: raw, warehouse: database, clock: Date.now, ids: randomUUID });
  const started = performance.now();
  await pipeline.load({ from: '2025-01-01T00:00:00Z' });
  const loading = (performance.now() - started) / 1000;
  await database.execute('analyze');
  const seconds: Record<string, number> = {};
  for (const [name, query] of Object.entries(queries)) {
    const begun = performance.now();
    await query(database);
    seconds[name] = (performance.now() - begun) / 1000;
  }
  const { events: found } = await totals(database);
  await postgres.close();
  console.log(JSON.stringify({ loading, generating: raw.seconds(), seconds, events: found }));
} finally {
  await server.close();
}
