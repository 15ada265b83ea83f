// A PGlite for tests. It starts from the data directory that a build prepares: creating one takes longer than most test files.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { databaseCluster, preparedDataDir } from '../src/integrations/database-cluster.ts';

/** A new database in memory. */
export async function openPglite(): Promise<PGlite> {
  return PGlite.create({ loadDataDir: await preparedDataDir() });
}

/** Prepares the database of a pipeline whose RAW_FOLDER is `folder`. */
export async function preparePglite(folder: string): Promise<void> {
  const warehouse = join(folder, 'warehouse');
  mkdirSync(warehouse, { recursive: true });
  execFileSync('tar', ['-xzf', await databaseCluster(), '-C', warehouse], { stdio: ['ignore', 'ignore', 'pipe'] });
}
