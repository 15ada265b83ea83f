// What a host must offer so that the contract suite can judge it. Values are plain, so that they can cross to a worker, a page or a server.
import type { Counters, LoadResult, ReplayRange } from '../../src/pipeline/index.ts';

export interface Reply {
  status: number;
  /** Parsed JSON. */
  body: unknown;
}

export interface RuntimeUnderTest {
  /** Posts a body to `/clickstream`. Without a content type it is JSON. */
  post: (body: string, headers?: Record<string, string>) => Promise<Reply>;
  load: () => Promise<LoadResult>;
  replay: (range: ReplayRange) => Promise<LoadResult>;
  /** One statement, as a reader may ask it. */
  query: (statement: string) => Promise<Record<string, unknown>[]>;
  counters: () => Promise<Counters>;
  /** Ends without warning and begins again over the same logs and database. */
  restart: () => Promise<void>;
  /** Empties logs and warehouse. */
  reset: () => Promise<void>;
  /** The raw log, as other writers and accidents reach it. */
  rawKeys: () => Promise<string[]>;
  readRaw: (key: string) => Promise<string>;
  putRaw: (key: string, text: string) => Promise<void>;
  /** Everything in the rejected log, one parsed line each. */
  rejected: () => Promise<{ reasons: string[]; event?: unknown; body?: string; _ingest: Record<string, unknown> }[]>;
  close: () => Promise<void>;
}
