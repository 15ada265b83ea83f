// One batch → the lake: its rows as Parquet and its objects as written, both or neither.
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { LAKE_PREFIX } from '../../../lake/layout.ts';
import type { Batch } from './batch.ts';
import { copyRows } from './copy-rows.ts';
import { commit, draftsOf, type Move } from './draft.ts';
import type { Written } from './written.ts';

/** A partition's last file is written again with the new rows while it is smaller: engines prefer few and large files. */
const FILE_BYTES = 8 * 1024 * 1024;

interface LastFile {
  /** Counts from 1; 0 if the partition has none. */
  number: number;
  bytes: number;
}

const nameOf = (number: number): string => `part-${String(number).padStart(5, '0')}.parquet`;

async function namesIn(path: string): Promise<string[]> {
  return await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

async function lastFile(path: string): Promise<LastFile> {
  const number = Math.max(0, ...(await namesIn(path)).map((name) => Number(/^part-(\d+)\.parquet$/.exec(name)?.[1] ?? 0)));
  return { number, bytes: number === 0 ? 0 : (await stat(join(path, nameOf(number)))).size };
}

/** Writes the rows as drafts, with those of the files that they replace. */
async function draftParquet(database: DuckDBConnection, root: string, { path, partitions }: Batch): Promise<Move[]> {
  const drafts = draftsOf(root);
  const targets = await Promise.all(
    [...partitions].map(async (folder) => {
      const { number, bytes } = await lastFile(join(root, folder));
      const grows = number > 0 && bytes < FILE_BYTES;
      return { folder, first: grows ? number : number + 1, grows };
    }),
  );
  const files = targets.filter(({ grows }) => grows).map(({ folder, first }) => join(root, folder, nameOf(first)));
  await rm(join(drafts, LAKE_PREFIX), { recursive: true, force: true });
  await database.run(copyRows({ rows: path, files, into: join(drafts, LAKE_PREFIX) }));
  const moves = targets.map(async ({ folder, first }) =>
    (await namesIn(join(drafts, folder))).map((name, index) => ({ from: folder + name, to: folder + nameOf(first + index) })),
  );
  return (await Promise.all(moves)).flat();
}

/** Writes a closed batch. Rejects with nothing of it written, or with a list of moves that `recover` finishes. */
export async function writeBatch(database: DuckDBConnection, root: string, batch: Batch, written: Written): Promise<void> {
  const moves = batch.rows > 0 ? await draftParquet(database, root, batch) : [];
  for (const [index, { path, text }] of (await written.with(batch.keys)).entries()) {
    const from = `written-${index}.txt`;
    await writeFile(join(draftsOf(root), from), text);
    moves.push({ from, to: path });
  }
  await commit(root, moves);
  await written.added(batch.keys);
  await batch.remove();
}
