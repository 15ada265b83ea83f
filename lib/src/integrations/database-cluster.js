// A PostgreSQL data directory made once at build time: creating it in the reader's browser takes longer than downloading it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageVersion, projectFolder } from '../cache/folders.js';
import { Store } from '../cache/store.js';
const store = new Store(join(projectFolder(), '.cache/sandbox'), '.bin');
/** Keeps it small: no full-size log files, and one database, because the templates for further ones would be two thirds of the bytes. */
const shrink = [
    "update pg_database set datistemplate = false where datname in ('template0', 'template1')",
    'drop database template0',
    'drop database template1',
    'vacuum full',
    'checkpoint',
    'select pg_switch_wal()',
    // The second checkpoint releases the log files before the first.
    'checkpoint',
    'checkpoint',
];
const settings = [
    'wal_recycle=off',
    'wal_init_zero=off',
    'min_wal_size=2MB',
    'full_page_writes=off',
    'wal_level=minimal',
    'max_wal_senders=0',
];
async function makeCluster() {
    const { PGlite } = await import('@electric-sql/pglite');
    const pglite = await PGlite.create({
        initDbStartParams: ['--wal-segsize=1', '--no-sync', '--no-instructions'],
        startParams: [...PGlite.defaultStartParams, ...settings.flatMap((setting) => ['-c', setting])],
    });
    for (const statement of shrink)
        await pglite.exec(statement);
    const tar = await pglite.dumpDataDir('none');
    await pglite.close();
    return gzipSync(new Uint8Array(await tar.arrayBuffer()), { level: 9 });
}
/** The path of a gzipped tar of the directory, cached outside `dist` for the next build. It depends on the version of PGlite. */
export async function databaseCluster() {
    const key = `cluster-${packageVersion('@electric-sql/pglite')}`;
    return store.file(key) ?? store.write(key, await makeCluster());
}
/** The same directory for PGlite's `loadDataDir`. */
export const preparedDataDir = async () => new Blob([readFileSync(await databaseCluster())]);
