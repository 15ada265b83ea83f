// A lake of a test: its folders, what is stored in its raw log, and the ids that it has.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ObjectLog } from '../../../../../../src/stream/pipeline/index.ts';
import { type KeepOptions, openKeeper } from '../../../../../../src/stream/runtimes/node/lake/keep-lake.ts';
import { openLake } from '../../../../../../src/stream/runtimes/node/lake/open-lake.ts';
import type { LakeResult } from '../../../../../../src/stream/runtimes/node/lake/write-lake.ts';
import { anEvent, referenceObject } from '../../../../../contract/events.ts';

/** A folder, which `remove` removes. Its name has what patterns and SQL have meanings for. */
export function scratchFolder(): { folder: string; remove: () => void } {
  const above = mkdtempSync(join(tmpdir(), 'shiplog-lake-'));
  return { folder: join(above, "an's [l]ake"), remove: () => rmSync(above, { recursive: true, force: true }) };
}

/** An object of events of these names, received in an hour of 2025-11-07 or another day. */
export function anObject(names: readonly string[], { hour = 9, day = 7, id = 'a' } = {}): [key: string, text: string] {
  const [at, date] = [String(hour).padStart(2, '0'), String(day).padStart(2, '0')];
  const lines = names.map((eventName) => referenceObject(anEvent({ eventName }), `2025-11-${date}T${at}:00:00.000Z`));
  return [`events/2025/11/${date}/${at}/batch-202511${date}T${at}0000000Z-${id}-${names.length}.ndjson`, `${lines.join('\n')}\n`];
}

/** One run of the writer. */
export async function write(raw: ObjectLog, root: string, options: Partial<KeepOptions> = {}): Promise<LakeResult> {
  const keeper = await openKeeper({ raw, root, clock: Date.now, ...options });
  try {
    return await keeper.write();
  } finally {
    await keeper.close();
  }
}

/** The first column of an answer. */
export async function column(root: string, sql: string): Promise<unknown[]> {
  const lake = await openLake(root);
  try {
    const found: unknown[] = [];
    for await (const rows of (await lake.query(sql)).yieldRows()) found.push(...rows.map(([value]) => value));
    return found;
  } finally {
    lake.close();
  }
}

/** Ids of all rows of the Parquet, copies included. */
export const ids = (root: string): Promise<unknown[]> => column(root, 'select eventid from received_events order by 1');
