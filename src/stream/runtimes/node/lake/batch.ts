// The rows that the lake gets at once: a file of JSON lines, so that memory does not grow with them.
import { type FileHandle, open, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { INGEST } from '../../../lake/columns.ts';
import { partitionFolder } from '../../../lake/layout.ts';
import { lakeRow } from '../../../lake/row.ts';
import type { ReadObject } from '../../../pipeline/load/read-object.ts';
import { draftsOf } from './draft.ts';

export interface Batch {
  /** A file below the drafts' folder. */
  path: string;
  rows: number;
  /** Events of its objects that are not valid. */
  leftOut: number;
  /** The folders of its rows' partitions. */
  partitions: ReadonlySet<string>;
  /** The objects of the raw log that it contains. */
  keys: readonly string[];
  add: (key: string, object: ReadObject) => Promise<void>;
  /** No rows are added any more. */
  close: () => Promise<void>;
  /** Removes the file. */
  remove: () => Promise<void>;
}

/** An empty batch. `name` is not in use. */
export function openBatch(root: string, name: string): Batch {
  const path = join(draftsOf(root), basename(name));
  const partitions = new Set<string>();
  const keys: string[] = [];
  let file: FileHandle | undefined;
  const close = async (): Promise<void> => {
    await file?.close();
    file = undefined;
  };
  return {
    path,
    rows: 0,
    leftOut: 0,
    partitions,
    keys,
    async add(key, { ready, bad }) {
      const lines = ready.map((event) => {
        const row = lakeRow(event);
        const { receivedat } = row[INGEST.column] as { receivedat: string };
        partitions.add(partitionFolder(receivedat.slice(0, 10), event.event.eventName));
        return `${JSON.stringify(row)}\n`;
      });
      file ??= await open(path, 'w');
      await file.writeFile(lines.join(''));
      keys.push(key);
      this.rows += ready.length;
      this.leftOut += bad.reduce((sum, { events }) => sum + events, 0);
    },
    close,
    async remove() {
      await close();
      await rm(path, { force: true });
    },
  };
}
