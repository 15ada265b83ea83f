// DuckDB in memory, which reads and writes files but nothing else: no extension is fetched, no address is opened.
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export interface LakeDatabase {
  connection: DuckDBConnection;
  close: () => void;
}

/** Opens one. What does not fit into its memory goes to the folder `spill`, which is made when it is needed. */
export async function openDatabase(spill: string, settings: Readonly<Record<string, string>> = {}): Promise<LakeDatabase> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    temp_directory: spill,
    ...settings,
  });
  const connection = await instance.connect();
  // A time without a zone, and today.
  await connection.run("SET TimeZone = 'UTC'");
  return {
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
