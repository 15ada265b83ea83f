// The pipeline, top to bottom: RawEvent → ValidEvent → StoredBatch → warehouse rows → Report. Hosts hand in the ports and get these verbs.
import { type Counters, count } from './counters.ts';
import { createDimensions } from './load/dimensions.ts';
import type { ReplayRange } from './load/key-range.ts';
import { type LoadResult, load } from './load/load.ts';
import { replay } from './load/replay.ts';
import type { Ports } from './ports.ts';
import type { Period } from './queries/period.ts';
import type { Answered } from './receive/answer.ts';
import { receive } from './receive/receive.ts';
import { type IngestRequest, type IntakeLimits, intakeLimits } from './receive/request.ts';
import { type Report, report } from './report.ts';
import type { Notice } from './stages.ts';
import { createStore } from './store/store.ts';
import { ask } from './warehouse/ask.ts';
import { type Migration, migrate } from './warehouse/migrate.ts';

export { LoadStopped } from './load/failure.ts';
export type { Database, ObjectLog } from './ports.ts';
export { ChangedMigration, lackingMigrations, migrate, NewerSchema } from './warehouse/migrate.ts';
export type { Answered, Counters, IngestRequest, IntakeLimits, LoadResult, Migration, Notice, Period, Ports, ReplayRange, Report };

export interface PipelineOptions {
  limits?: Partial<IntakeLimits>;
  /** Hears what becomes of each event. It must not throw. */
  notice?: (notice: Notice) => void;
}

export interface Pipeline {
  /** Judges and keeps the events of one request; says what became of each. Never rejects. */
  receive: (request: IngestRequest) => Promise<Answered>;
  /** Writes what waits in the raw log into the warehouse; with a range only of those hours, so that a long log need not be looked through. Rejects with LoadStopped. */
  load: (range?: ReplayRange) => Promise<LoadResult>;
  /** Writes hours of the raw log again. Rejects with LoadStopped. */
  replay: (range: ReplayRange) => Promise<LoadResult>;
  report: (period?: Period) => Promise<Report>;
  counters: () => Promise<Counters>;
  /** One statement of a reader's own: it may read, and change nothing. Rejects with the database's error. */
  ask: (statement: string) => Promise<Record<string, unknown>[]>;
}

/** The pipeline over one warehouse whose migrations are applied. */
export function createPipeline(ports: Ports, { limits, notice = () => {} }: PipelineOptions = {}): Pipeline {
  const { warehouse, clock, ids } = ports;
  const intake = {
    clock,
    ids,
    notice,
    raw: createStore('events', { log: ports.raw, clock, ids }),
    rejected: createStore('rejected', { log: ports.rejected, clock, ids }),
    limits: { ...intakeLimits, ...limits },
  };
  const loader = { raw: ports.raw, warehouse, clock, dimensions: createDimensions(warehouse), notice };
  return {
    receive: (request) => receive(request, intake),
    load: (range = {}) => load(loader, range),
    replay: (range) => replay(loader, range),
    report: (period) => report(warehouse, period),
    counters: () => count(ports),
    ask: (statement) => ask(warehouse, statement),
  };
}

/** Makes a database the pipeline's warehouse, or brings it up to date. `migrations` are the files of `warehouse/migrations`. Rejects with ChangedMigration. */
export const openWarehouse = (warehouse: Ports['warehouse'], migrations: readonly Migration[]): Promise<string[]> =>
  migrate(warehouse, 'warehouse', migrations);
