// The types of the pipeline in its Worker, for the page: every function and every notice.
import type { Batch, ClickstreamEvent, Verdict } from '../../events/index.ts';
import type { Table } from '../../pipeline/ask/ask.ts';
import type { Answered, Counters, LoadResult, Notice, Period, ReplayRange, Report } from '../../pipeline/index.ts';
import type { Cart, Category, Placed, ShopProduct } from '../../shop/index.ts';
import type { Faults } from './faults.ts';

export type { Table } from '../../pipeline/ask/ask.ts';
export type { Value } from '../../pipeline/ask/value.ts';

/** Progress of the opening. `done` and `total` are uncompressed bytes while it downloads; steps otherwise. */
export interface Progress {
  step: 'downloading' | 'starting' | 'migrating' | 'ready';
  done: number;
  total: number;
}

export interface SandboxOptions {
  /** The start of the names of lock and databases: the site's base. Letters, digits and hyphens are kept, the rest becomes a hyphen. */
  prefix: string;
  onProgress: (progress: Progress) => void;
  /** What happened to events, in groups of about 50 ms, in order. `loaded`, `duplicate` and `quarantined` are reported once they are durable. */
  onNotice: (notices: readonly Notice[]) => void;
  /** After each scheduled load, which runs only if something waited. */
  onLoad?: (result: LoadResult | SandboxError) => void;
}

/** What was found: nothing, an earlier visit's data, or its logs with a warehouse that no longer started and was emptied; `load` fills it from the logs. */
export type Found = 'nothing' | 'earlier-visit' | 'rebuilt';

/**
 * - `in-use`: another tab of this site has the sandbox open.
 * - `unsupported`: the browser lacks Workers, WebAssembly, IndexedDB or Web Locks, or forbids them here.
 * - `download`: the database could not be downloaded. Trying again may help.
 * - `start`: the database did not start, even empty.
 * - `stopped`: the Worker ended before it responded, through `stop`, `reset` or `close`.
 * - `sql`: the database rejected a statement.
 * - `load-stopped`: the load stopped; what it wrote stays, the rest waits.
 * - `failed`: anything else.
 */
export type SandboxFault = 'in-use' | 'unsupported' | 'download' | 'start' | 'stopped' | 'sql' | 'load-stopped' | 'failed';

/** The only error of this runtime. `message` is in English; for `sql` it is PostgreSQL's, with `hint` and `position` (from 1) if available. */
export interface SandboxError extends Error {
  name: 'SandboxError';
  code: SandboxFault;
  hint?: string;
  position?: number;
}

export type Transport = (batch: Batch, last: boolean) => Promise<readonly Verdict[]>;

export interface GeneratorProgress {
  /** Events generated so far, and how many there will be. */
  made: number;
  of: number;
  /** Up to five of the latest events, to show. */
  sample: ClickstreamEvent[];
}

export interface Generated {
  made: number;
  stored: number;
  rejected: number;
  seconds: number;
}

export interface Generation {
  pause: () => void;
  resume: () => void;
  /** Stops; what is already generated stays. */
  stop: () => void;
  /** Resolves once the last event is stored or `stop` was called. Rejects if the Worker ends. */
  done: Promise<Generated>;
}

/** An entry of the rejected log. */
export interface Rejected {
  reasons: string[];
  /** ISO 8601. */
  receivedAt: string;
  /** The unmodified event; absent if the body contained no readable one. */
  event?: unknown;
  /** The start of such a body. */
  body?: string;
}

export interface Customer {
  customerId: string;
  name: string;
  email: string;
  city: string;
}

/** The store over its tables, in the schema `shop` beside the warehouse. Its writes are durable once they resolve. */
export interface Shop {
  categories: () => Promise<Category[]>;
  /** All products, or those of one category. */
  products: (categoryId?: string) => Promise<ShopProduct[]>;
  product: (productId: string) => Promise<ShopProduct | undefined>;
  /** The first customers by name, for sign-in. */
  customers: (limit: number) => Promise<Customer[]>;
  /** `cartId` is a UUID that the page creates and stores. */
  cart: (cartId: string) => Promise<Cart>;
  addToCart: (cartId: string, productId: string) => Promise<Cart>;
  removeFromCart: (cartId: string, productId: string) => Promise<Cart>;
  placeOrder: (cartId: string, customerId?: string) => Promise<Placed>;
}

/** The Worker's functions that the page offers as they are. */
export interface WorkerCalls {
  load: () => Promise<LoadResult>;
  replay: (range: ReplayRange) => Promise<LoadResult>;
  report: (period?: Period) => Promise<Report>;
  counters: () => Promise<Counters>;
  /** The newest entries of the rejected log, newest first. */
  rejected: (limit: number) => Promise<Rejected[]>;
  /** Runs one statement that may read the warehouse and change nothing. The first rows are shown: at most 1,000, and at most about 8 MB. Rejects with `sql` also if it needs more memory than is available. */
  query: (statement: string) => Promise<Table>;
  /** The whole result of such a statement as a file of at most 128 MB. */
  download: (statement: string, format: 'csv' | 'ndjson') => Promise<Blob>;
  /** Runs any statements with all rights, only if the reader allows writes. The table is the last statement's. */
  write: (statements: string) => Promise<Table>;
  shop: Shop;
}

/** Every promise rejects with SandboxError. */
export interface Sandbox extends WorkerCalls {
  readonly found: Found;
  /** For `createTracker({ transport })`. Applies the faults. */
  transport: Transport;
  /** Sends batches through another transport instead of the Worker, with the same faults; `undefined` restores the Worker. */
  sendBy: (transport: Transport | undefined) => void;
  faults: {
    /** Changes the given faults. */
    set: (faults: Partial<Faults>) => void;
    get: () => Faults;
  };
  /** Posts a body to the collector unmodified and without faults: one event, a batch, or anything else. */
  post: (body: string, headers?: Record<string, string>) => Promise<Answered>;
  /**
   * Generates visitors over the last fourteen days, without faults. The same seed gives the same events and ids: a second run yields duplicates.
   * `events`: 1 to 100,000.
   */
  generate: (options: { seed: number; events: number }, onProgress: (progress: GeneratorProgress) => void) => Generation;
  /** Loads at most every so many milliseconds while something waits; `undefined` ends it. Off by default. */
  schedule: (milliseconds: number | undefined) => void;
  /**
   * Ends the Worker even while it is busy (a runaway query), and opens the same data again with progress. All pending calls reject with `stopped`.
   * Nothing acknowledged is lost; a schedule continues.
   */
  stop: () => Promise<void>;
  /** Empties logs, warehouse and shop, and seeds the shop again. */
  reset: () => Promise<void>;
  /** Ends the Worker and releases the sandbox for other tabs. */
  close: () => void;
}
