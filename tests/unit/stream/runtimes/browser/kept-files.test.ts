import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { beforeAll, expect, test } from 'vitest';
import { databaseCluster } from '../../../../../src/integrations/database-cluster.ts';
import type { FileStore, Kept } from '../../../../../src/stream/runtimes/browser/file-store.ts';
import { KeptFiles } from '../../../../../src/stream/runtimes/browser/kept-files.ts';

let cluster: Blob;
beforeAll(async () => {
  cluster = new Blob([gunzipSync(readFileSync(await databaseCluster()))]);
});

/** Files as IndexedDB would keep them: copies. */
function storeInMemory() {
  const kept = new Map<string, Kept>();
  const written: { path: string; chunks: number }[][] = [];
  let broken = false;
  const store: FileStore = {
    empty: true,
    read: async () => structuredClone([...kept.values()].sort((a, b) => (a.path < b.path ? -1 : 1))),
    async apply(changes) {
      if (broken) throw new Error('the storage is full');
      written.push(changes.files.map(({ path, file, chunks }) => ({ path, chunks: chunks?.size ?? file.chunks.length })));
      for (const { kind, path } of changes.paths) {
        if (kind === 'folder') kept.set(path, { path });
        else for (const name of [...kept.keys()]) if (name === path || name.startsWith(`${path}/`)) kept.delete(name);
      }
      for (const { path, file, chunks } of changes.files) {
        const before = chunks ? kept.get(path)?.file?.chunks : undefined;
        const bytes = Array.from({ length: Math.max(file.chunks.length, before?.length ?? 0) }, (_, chunk) =>
          structuredClone(!chunks || chunks.has(chunk) ? file.chunks[chunk] : before?.[chunk]),
        );
        kept.set(path, { path, file: { usedBytes: file.usedBytes, chunks: bytes } });
      }
    },
    close: () => {},
  };
  return {
    store,
    written,
    fail: (fails: boolean) => {
      broken = fails;
    },
  };
}

async function open(store: FileStore, loadDataDir?: Blob) {
  const files = new KeptFiles(store, PGlite.paths.PGDATA);
  return { files, pglite: await PGlite.create({ fs: files, ...(loadDataDir ? { loadDataDir } : {}) }) };
}

const counted = async (pglite: PGlite): Promise<unknown> => (await pglite.query('select count(*)::int as rows from noted')).rows[0];

test('flushed data survives a killed tab, and later data does not', async () => {
  const { store } = storeInMemory();
  const { files, pglite } = await open(store, cluster);
  await pglite.exec('create table noted as select n, md5(n::text) as word from generate_series(1, 20000) as n');
  await pglite.exec('create index on noted (word); delete from noted where n > 10000');
  await pglite.exec('vacuum full noted');
  await files.flush();
  await pglite.exec('insert into noted values (0, null)');
  const again = await open(store);
  expect(await counted(again.pglite)).toEqual({ rows: 10_000 });
  await again.pglite.exec('insert into noted values (0, null)');
  await again.files.flush();
  expect(await counted((await open(store)).pglite)).toEqual({ rows: 10_001 });
});

test('a flush that fails loses nothing: the next one writes it', async () => {
  const { store, fail } = storeInMemory();
  const { files, pglite } = await open(store, cluster);
  await pglite.exec('create table noted as select 1 as n');
  fail(true);
  await expect(files.flush()).rejects.toThrow('the storage is full');
  await pglite.exec('insert into noted values (2)');
  fail(false);
  await files.flush();
  expect(await counted((await open(store)).pglite)).toEqual({ rows: 2 });
});

test('one more row writes a few chunks, and temporary files are not written', async () => {
  const { store, written } = storeInMemory();
  const { files, pglite } = await open(store, cluster);
  await pglite.exec('create table noted as select n, md5(n::text) as word from generate_series(1, 20000) as n');
  await pglite.exec('checkpoint');
  await files.flush();
  written.length = 0;
  await pglite.exec("insert into noted values (0, 'late')");
  await pglite.exec("set work_mem = '64kB'; select count(*) from (select distinct word from noted) as words");
  await files.flush();
  await files.flush();
  expect(written).toHaveLength(1);
  const [changed = []] = written;
  expect(changed.filter(({ path }) => path.includes('pgsql_tmp'))).toEqual([]);
  expect(changed.reduce((sum, { chunks }) => sum + chunks, 0)).toBeLessThan(20);
});
