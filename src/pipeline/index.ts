// The pipeline, top to bottom: RawEvent → ValidEvent → StoredBatch → warehouse rows → Report. Hosts hand in the ports and get these verbs.
import { type Collector, type CollectorOptions, createCollector } from './collector.ts';
import { type Counters, count } from './counters.ts';
import { createDimensions } from './load/dimensions.ts';
import type { ReplayRange } from './load/key-range.ts';
import { type LoadOptions, load } from './load/load.ts';
import type { LoadResult } from './load/load-range.ts';
import { replay } from './load/replay.ts';
import type { Ports } from './ports.ts';
import type { Period } from './queries/period.ts';
import type { Answered } from './receive/answer.ts';
import type { IngestRequest } from './receive/request.ts';
import { type Report, report } from './report.ts';
import type { Notice } from './stages.ts';
import { type Migration, migrate } from './warehouse/migrate.ts';
import { query } from './warehouse/query.ts';

export { LoadStopped } from './load/failure.ts';
export type { Database, ObjectLog } from './ports.ts';
export { ChangedMigration, lackingMigrations, migrate, NewerSchema } from './warehouse/migrate.ts';
export type {
  Answered,
  CollectorOptions,
  Counters,
  IngestRequest,
  LoadOptions,
  LoadResult,
  Migration,
  Notice,
  Period,
  Ports,
  ReplayRange,
  Report,
};

export interface Pipeline {
  receive: Collector;
  /** Writes what waits in the raw log into the warehouse; with a range of hours, only theirs. Rejects with LoadStopped. */
  load: (options?: LoadOptions) => Promise<LoadResult>;
  /** Writes hours of the raw log again; `until` as of a load. Rejects with LoadStopped. */
  replay: (range: LoadOptions) => Promise<LoadResult>;
  report: (period?: Period) => Promise<Report>;
  counters: () => Promise<Counters>;
  /** One statement of a reader's own: it may read, and change nothing. Of a query's rows the first `most`, or all. Rejects with the database's error. */
  query: (statement: string, most?: number) => Promise<Record<string, unknown>[]>;
}

/** The pipeline over one warehouse whose migrations are applied. */
export function createPipeline(ports: Ports, options: CollectorOptions = {}): Pipeline {
  const { warehouse, clock } = ports;
  const { notice = () => {} } = options;
  const loader = { raw: ports.raw, warehouse, clock, dimensions: createDimensions(warehouse), notice };
  return {
    receive: createCollector(ports, options),
    load: (options = {}) => load(loader, options),
    replay: ({ until, ...range }) => replay(loader, range, until),
    report: (period) => report(warehouse, period),
    counters: () => count(ports),
    query: (statement, most) => query(warehouse, statement, most),
  };
}

/** Makes a database the pipeline's warehouse, or brings it up to date. `migrations` are the files of `warehouse/migrations`. Rejects with ChangedMigration. */
export const openWarehouse = (warehouse: Ports['warehouse'], migrations: readonly Migration[]): Promise<string[]> =>
  migrate(warehouse, 'warehouse', migrations);
