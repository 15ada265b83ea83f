// The raw log → the lake: the objects that it does not contain yet, validated as the load does, batch by batch.
import { mkdir } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { ObjectLog } from '../../../pipeline/index.ts';
import { wordsOf } from '../../../pipeline/load/failure.ts';
import type { ReadObject } from '../../../pipeline/load/read-object.ts';
import { readParts } from '../../../pipeline/load/read-parts.ts';
import { readRaw } from '../../../pipeline/load/read-raw.ts';
import { pages } from '../../../pipeline/store/pages.ts';
import { openBatch } from './batch.ts';
import { draftsOf, recover } from './draft.ts';
import { writeBatch } from './write-batch.ts';
import { openWritten } from './written.ts';

/** What a run wrote. */
export interface LakeResult {
  objects: number;
  events: number;
  /** Events that are not valid: the load quarantines them. */
  leftOut: number;
  /** Objects that could not be read, with reasons. They wait for the next run. */
  unreadable: { key: string; reason: string }[];
}

export interface LakePorts {
  raw: ObjectLog;
  /** The lake's folder. No other process writes there. */
  root: string;
  database: DuckDBConnection;
  /** Called after each batch with what is written so far. */
  wrote?: ((result: LakeResult) => void) | undefined;
  /** True ends the run once what it has read is written. */
  stopped?: (() => boolean) | undefined;
  /** Rows of a batch, which may have those of a few objects more. */
  batchRows?: number | undefined;
}

const BATCH_ROWS = 250_000;

/** The objects after the key `after`, in parts that are read at once. */
async function* waiting(raw: ObjectLog, after: string, has: (key: string) => Promise<boolean>): AsyncGenerator<string[]> {
  for await (const keys of pages(raw, after)) {
    const fresh: string[] = [];
    for (const key of keys) if (!(await has(key))) fresh.push(key);
    yield* readParts(fresh);
  }
}

/** Finishes what a killed run began, then writes what the lake lacks of the objects after the key `after`. Rejects if a disk or the log fails; what was written until then stays. */
export async function writeLake(ports: LakePorts, after = ''): Promise<LakeResult> {
  const { raw, root, database, wrote = () => {}, stopped = () => false, batchRows = BATCH_ROWS } = ports;
  const result: LakeResult = { objects: 0, events: 0, leftOut: 0, unreadable: [] };
  await recover(root);
  const written = openWritten(root);
  await mkdir(draftsOf(root), { recursive: true });
  let number = 0;
  let batch = openBatch(root, `rows-${number}.ndjson`);
  let writing: Promise<void> = Promise.resolve();

  /** Starts to write the batch; the next one is read meanwhile. */
  async function flush(): Promise<void> {
    const full = batch;
    await full.close();
    await writing;
    writing = writeBatch(database, root, full, written).then(() => {
      result.objects += full.keys.length;
      result.events += full.rows;
      result.leftOut += full.leftOut;
      wrote(result);
    });
    // Awaited by the next flush.
    writing.catch(() => {});
    number += 1;
    batch = openBatch(root, `rows-${number}.ndjson`);
  }

  async function read(key: string): Promise<ReadObject | undefined> {
    try {
      return await readRaw(raw, key);
    } catch (error) {
      result.unreadable.push({ key, reason: wordsOf(error) });
      return undefined;
    }
  }

  try {
    for await (const keys of waiting(raw, after, written.has)) {
      if (stopped()) break;
      const objects = await Promise.all(keys.map(read));
      for (const [index, key] of keys.entries()) {
        const object = objects[index];
        if (!object) continue;
        await batch.add(key, object);
        if (batch.rows >= batchRows) await flush();
      }
    }
    if (batch.keys.length > 0) await flush();
    await writing;
    return result;
  } finally {
    await writing.catch(() => {});
    await batch.remove();
  }
}
