// PGlite in a folder as this host's database.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { CannotStart } from '../../../adapters/cannot-start.ts';
import type { Postgres } from '../../../adapters/postgres/open-postgres.ts';
import { ASK_WITHIN } from '../../../adapters/postgres/questions.ts';
import { takeTurns } from '../../../adapters/turns.ts';
import { lockFolder } from '../folder-lock.ts';
import { openThreaded } from './threaded.ts';

/** Questions that may wait for the running one. */
const MOST_WAITING = 8;

/** Opens it, for this process alone. Throws CannotStart. */
export async function openPglite(folder: string): Promise<Postgres> {
  const path = join(folder, 'warehouse');
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  try {
    const threaded = await openThreaded(path, ASK_WITHIN);
    const database = drizzle({ client: threaded as unknown as PGlite });
    const inTurn = takeTurns(1, MOST_WAITING);
    return {
      database,
      readers: database,
      ask: (statement) => inTurn(() => threaded.ask(statement)),
      canQuery: true,
      at: `PGlite in ${path}`,
      async close() {
        await threaded.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    const words = error instanceof Error ? error.message : String(error);
    throw new CannotStart(
      `The database in ${path} cannot be opened (${words})`,
      'delete that folder and start again; the load fills a new database from the logs',
      error,
    );
  }
}
