// What the page knows of the pipeline in its Worker: the types of every verb and of what it tells.
import type { Batch, ClickstreamEvent, Verdict } from '../../events/index.ts';
import type { Answered, Counters, LoadResult, Notice, Period, ReplayRange, Report } from '../../pipeline/index.ts';
import type { Cart, Category, Placed, ShopProduct } from '../../shop/index.ts';
import type { Faults } from './faults.ts';

/** How far the opening is. `done` and `total` are bytes, uncompressed, while it downloads; steps otherwise. */
export interface Progress {
  step: 'downloading' | 'starting' | 'migrating' | 'ready';
  done: number;
  total: number;
}

export interface SandboxOptions {
  /** How the names of lock and databases begin; the site's base. Letters, digits and hyphens are kept, the rest becomes a hyphen. */
  prefix: string;
  onProgress: (progress: Progress) => void;
  /** What became of events, gathered over some 50 ms, in order. `loaded`, `duplicate` and `quarantined` are told when they are durable. */
  onNotice: (notices: readonly Notice[]) => void;
  /** After each scheduled load, which runs only when something waited. */
  onLoad?: (result: LoadResult | SandboxError) => void;
}

/** What the opening found: nothing yet, an earlier visit's data, or its logs with a warehouse that no longer started and is empty now: `load` fills it from the logs. */
export type Found = 'nothing' | 'earlier-visit' | 'rebuilt';

/**
 * - `in-use`: another tab of this site has the sandbox open.
 * - `unsupported`: the browser lacks Workers, WebAssembly, IndexedDB or Web Locks, or forbids them here.
 * - `download`: the database could not be downloaded. Trying again may do.
 * - `start`: the database did not start, even empty.
 * - `stopped`: the Worker ended before it answered, by `stop`, `reset` or `close`.
 * - `sql`: the database refused a statement.
 * - `load-stopped`: the load could not go on; what it had written stays, the rest waits.
 * - `failed`: anything else.
 */
export type SandboxFault = 'in-use' | 'unsupported' | 'download' | 'start' | 'stopped' | 'sql' | 'load-stopped' | 'failed';

/** The one error of this runtime. `message` is in English; of `sql` it is PostgreSQL's own, with `hint` and `position` (from 1) where it gives them. */
export interface SandboxError extends Error {
  name: 'SandboxError';
  code: SandboxFault;
  hint?: string;
  position?: number;
}

export type Transport = (batch: Batch, last: boolean) => Promise<readonly Verdict[]>;

/** A cell as JSON: times are ISO 8601, integers beyond 2^53 and `numeric` are strings, bytes `\x…`. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

export interface Table {
  /** In the order of the statement; names may repeat. `type` is PostgreSQL's (`int4`, `timestamptz`); `other` where it is none of the common ones. */
  columns: { name: string; type: string }[];
  /** The first rows, at most 1,000, and at most some 8 MB of them. */
  rows: Value[][];
  /** Rows of the whole result; of a statement that returns none, the rows it changed. */
  total: number;
  /** There are more than `total`: nobody counted to the end. */
  more?: true;
}

export interface GeneratorProgress {
  /** Events made so far, and how many there will be. */
  made: number;
  of: number;
  /** Up to five of those made last, to be shown. */
  sample: ClickstreamEvent[];
}

export interface Generation {
  pause: () => void;
  resume: () => void;
  /** What is made already stays. */
  stop: () => void;
  /** When the last event is stored or `stop` was called. Rejects as every call does when the Worker ends. */
  done: Promise<{ made: number; stored: number; rejected: number; seconds: number }>;
}

/** An entry of the rejected log. */
export interface Rejected {
  reasons: string[];
  /** ISO 8601. */
  receivedAt: string;
  /** The event as it came; absent where the body held none that could be read. */
  event?: unknown;
  /** The beginning of such a body. */
  body?: string;
}

export interface Customer {
  customerId: string;
  name: string;
  email: string;
  city: string;
}

/** The store over its own tables, in the schema `shop` beside the warehouse. What it writes is durable when it resolves. */
export interface Shop {
  categories: () => Promise<Category[]>;
  /** All products, or those of one category. */
  products: (categoryId?: string) => Promise<ShopProduct[]>;
  product: (productId: string) => Promise<ShopProduct | undefined>;
  search: (words: string) => Promise<ShopProduct[]>;
  /** The first customers by name, to sign in as. */
  customers: (limit: number) => Promise<Customer[]>;
  /** `cartId` is a UUID that the page makes and keeps. */
  cart: (cartId: string) => Promise<Cart>;
  addToCart: (cartId: string, productId: string) => Promise<Cart>;
  removeFromCart: (cartId: string, productId: string) => Promise<Cart>;
  placeOrder: (cartId: string, customerId?: string) => Promise<Placed>;
}

/** Every promise rejects with SandboxError. */
export interface Sandbox {
  readonly found: Found;
  /** For `createTracker({ transport })`. Passes through the faults. */
  transport: Transport;
  /** Sends batches by another transport, past the Worker and through the same faults; `undefined`: into the Worker again. */
  sendBy: (transport: Transport | undefined) => void;
  faults: {
    /** Changes those that are named. */
    set: (faults: Partial<Faults>) => void;
    get: () => Faults;
  };
  /** Posts a body to the collector as it is, past the faults: one event, a batch, or anything else. */
  post: (body: string, headers?: Record<string, string>) => Promise<Answered>;
  /**
   * Made-up visitors over the last fourteen days, past the faults. The same seed gives the same events, ids too: made twice, they are duplicates.
   * `events`: 1 to 100,000.
   */
  generate: (options: { seed: number; events: number }, onProgress: (progress: GeneratorProgress) => void) => Generation;
  load: () => Promise<LoadResult>;
  /** Loads at most every so many milliseconds while something waits; `undefined` ends it. Off at first. */
  schedule: (milliseconds: number | undefined) => void;
  replay: (range: ReplayRange) => Promise<LoadResult>;
  report: (period?: Period) => Promise<Report>;
  counters: () => Promise<Counters>;
  /** The newest entries of the rejected log, newest first. */
  rejected: (limit: number) => Promise<Rejected[]>;
  /** One statement of the reader's. It may read the warehouse and change nothing. Rejects with `sql` too where it would take more memory than there is for it. */
  query: (statement: string) => Promise<Table>;
  /** The whole result of such a statement as a file, of 128 MB at most. */
  download: (statement: string, format: 'csv' | 'ndjson') => Promise<Blob>;
  /** Any statements, with every right: only where the reader says so. The table is the last statement's. */
  write: (statements: string) => Promise<Table>;
  shop: Shop;
  /**
   * Ends the Worker, whatever it does (a runaway query), and opens the same data again; progress is told. All calls under way reject with `stopped`.
   * Nothing acknowledged is lost; a schedule goes on.
   */
  stop: () => Promise<void>;
  /** Empties logs, warehouse and shop, and fills the shop anew. */
  reset: () => Promise<void>;
  /** Ends the Worker and gives the sandbox free for other tabs. */
  close: () => void;
}
