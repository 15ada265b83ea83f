// A PGlite for tests. It starts from the data directory that a build prepares: creating one takes longer than most test files.
import { PGlite } from '@electric-sql/pglite';
import { preparedDataDir } from '../src/integrations/database-cluster.ts';

/** A new database: in memory, or in `dataDir` where one is given. */
export async function openPglite(dataDir?: string): Promise<PGlite> {
  return PGlite.create({ loadDataDir: await preparedDataDir(), ...(dataDir === undefined ? {} : { dataDir }) });
}
