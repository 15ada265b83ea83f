// A PGlite for tests. It starts from the data directory that a build prepares: creating one takes longer than most test files.
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { databaseCluster } from '../src/build/database-cluster.ts';

/** A new database: in memory, or in `dataDir` where one is given. */
export async function openPglite(dataDir?: string): Promise<PGlite> {
  const loadDataDir = new Blob([readFileSync(await databaseCluster())]);
  return PGlite.create({ loadDataDir, ...(dataDir === undefined ? {} : { dataDir }) });
}
