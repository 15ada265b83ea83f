// The pipeline, top to bottom: RawEvent → ValidEvent → StoredBatch → warehouse rows → Report. Hosts pass the ports and get these functions.
import { type Collector, type CollectorOptions, createCollector } from './collector.ts';
import { type Counters, count } from './counters.ts';
import { createDimensions } from './load/dimensions.ts';
import type { ReplayRange } from './load/key-range.ts';
import { type LoadOptions, load } from './load/load.ts';
import type { LoadPace, LoadResult } from './load/load-range.ts';
import { replay } from './load/replay.ts';
import type { Ports } from './ports.ts';
import type { Period } from './queries/period.ts';
import type { Answered } from './receive/answer.ts';
import type { IngestRequest } from './receive/request.ts';
import { type Report, report } from './report.ts';
import type { Notice } from './stages.ts';
import { type Migration, migrate } from './warehouse/migrate.ts';

export { DamagedObject, GoneObject } from './damaged.ts';
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

export interface PipelineOptions extends CollectorOptions {
  /** How much a load has in memory at once. */
  pace?: Partial<LoadPace>;
}

export interface Pipeline {
  receive: Collector;
  /** Loads the waiting objects of the raw log into the warehouse; with a range of hours, only those. Rejects with LoadStopped. */
  load: (options?: LoadOptions) => Promise<LoadResult>;
  /** Loads hours of the raw log again; `until` as in a load. Rejects with LoadStopped. */
  replay: (range: LoadOptions) => Promise<LoadResult>;
  report: (period?: Period) => Promise<Report>;
  counters: () => Promise<Counters>;
}

/** The pipeline for one warehouse whose migrations are applied. */
export function createPipeline(ports: Ports, options: PipelineOptions = {}): Pipeline {
  const { warehouse, clock } = ports;
  const { notice = () => {}, pace } = options;
  const loader = { raw: ports.raw, rejected: ports.rejected, warehouse, clock, dimensions: createDimensions(warehouse), notice, pace };
  return {
    receive: createCollector(ports, options),
    load: (options = {}) => load(loader, options),
    replay: ({ until, ...range }) => replay(loader, range, until),
    report: (period) => report(warehouse, period),
    counters: () => count(ports),
  };
}

/** Creates or upgrades the warehouse in a database. `migrations` are the files of `warehouse/migrations`. Rejects with ChangedMigration. */
export const openWarehouse = (warehouse: Ports['warehouse'], migrations: readonly Migration[]): Promise<string[]> =>
  migrate(warehouse, 'warehouse', migrations);
