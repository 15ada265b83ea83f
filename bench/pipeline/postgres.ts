// The same load into a real PostgreSQL, beside psql's own COPY of the same rows into the same tables and indexes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateAll, readMigrations } from '../../src/stream/adapters/postgres/migrations.ts';
import { openPostgres } from '../../src/stream/adapters/postgres/open-postgres.ts';
import type { Database } from '../../src/stream/pipeline/index.ts';
import { startPostgres } from '../../tests/postgres/server.ts';

type Timed = (stage: string, work: () => Promise<unknown>) => Promise<unknown>;

const psql = (url: string, statement: string): void => {
  execFileSync('psql', [url, '--quiet', '-X', '-v', 'ON_ERROR_STOP=1', '-c', statement], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

/** Whether psql is on the path. The package of the server does not bring it. */
function hasPsql(): boolean {
  try {
    execFileSync('psql', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs `load` on an empty warehouse, then the bare COPY on another. */
export async function onPostgres(timed: Timed, load: (database: Database) => Promise<unknown>): Promise<void> {
  const server = await startPostgres({ durable: true, flags: ['-c', 'shared_buffers=512MB', '-c', 'max_wal_size=4GB'] });
  const folder = mkdtempSync(join(tmpdir(), 'shiplog-bench-'));
  const [url, bare] = [await server.create(), await server.create()];
  const [postgres, target] = [await openPostgres({ url }), await openPostgres({ url: bare })];
  try {
    for (const { database, at } of [postgres, target]) await migrateAll(database, readMigrations(), at);
    await timed('load into PostgreSQL', () => load(postgres.database));
    if (!hasPsql()) return;
    psql(url, `\\copy fact_events to '${folder}/rows'`);
    await timed('psql’s COPY of the same rows', async () => psql(bare, `\\copy fact_events from '${folder}/rows'`));
  } finally {
    await Promise.all([postgres.close(), target.close()]);
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
