// What a host must offer so that the contract suite can judge it. Values are plain, so that they can cross to a worker, a page or a server.
import type { Table } from '../../src/stream/pipeline/ask/ask.ts';
import type { Counters, LoadResult, ReplayRange } from '../../src/stream/pipeline/index.ts';

/** Every table that a load fills, for `truncate … restart identity`. */
export const TABLES = 'fact_events, fact_sessions, dim_product, dim_date, loaded_objects, quarantined_events, load_replays, load_progress';

/** Empties them in PGlite, where a truncation takes several times as long: it makes new files for every table and index. */
export const DELETIONS = TABLES.split(', ').map((table) => `delete from ${table}`);

export interface Reply {
  status: number;
  /** Parsed JSON. */
  body: unknown;
}

/** One line of the rejected log, parsed. */
interface Rejected {
  reasons: string[];
  event?: unknown;
  body?: string;
  encoding?: string;
  _ingest: Record<string, unknown>;
}

export interface RuntimeUnderTest {
  /** The address of `/clickstream`; absent where the host speaks no HTTP. */
  endpoint?: () => string;
  /** Posts a body to `/clickstream`. Without a content type it is JSON. */
  post: (body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>) => Promise<Reply>;
  load: () => Promise<LoadResult>;
  replay: (range: ReplayRange) => Promise<LoadResult>;
  /** One statement, as a reader may ask it. */
  ask: (statement: string) => Promise<Table>;
  /** Its rows by name. */
  query: (statement: string) => Promise<Record<string, unknown>[]>;
  counters: () => Promise<Counters>;
  /** Ends without warning and begins again over the same logs and database. */
  restart: () => Promise<void>;
  /** Empties logs and warehouse. */
  reset: () => Promise<void>;
  /** The raw log, as other writers and accidents reach it. */
  rawKeys: () => Promise<string[]>;
  readRaw: (key: string) => Promise<string>;
  putRaw: (key: string, content: string | Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Everything in the rejected log. */
  rejected: () => Promise<Rejected[]>;
  close: () => Promise<void>;
}

/** A reader's questions, and their rows by name. */
export const asking = (ask: RuntimeUnderTest['ask']): Pick<RuntimeUnderTest, 'ask' | 'query'> => ({
  ask,
  async query(statement) {
    const { columns, rows } = await ask(statement);
    return rows.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at]?.name, cell])));
  },
});

/** The lines of these objects of the rejected log. */
export const linesOf = (objects: readonly string[]): Rejected[] =>
  objects.flatMap((text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
