// Messages between page and Worker: function calls one way, results and news the other.
import type { Answered, Counters, IngestRequest, LoadResult, Notice, Period, ReplayRange, Report } from '../../pipeline/index.ts';
import type { Cart, Category, Placed, ShopProduct } from '../../shop/index.ts';
import type { Failure } from './failure.ts';
import type { Customer, Found, GeneratorProgress, Progress, Rejected, Table } from './sandbox.ts';

export type GeneratorOrder = 'pause' | 'resume' | 'stop';
export type Generated = { made: number; stored: number; rejected: number; seconds: number };

/** The Worker's functions. The page's Sandbox consists of these and those that need the page. */
export interface Verbs {
  receive: (request: Pick<IngestRequest, 'body' | 'contentType' | 'origin' | 'userAgent'>) => Promise<Answered>;
  /** Breaks a copy of an event of this batch in two ways: one for the collector, one straight into the raw log. */
  poison: (batch: string) => Promise<void>;
  /** Generates traffic under a number that `steer` and the progress use. */
  generate: (id: number, seed: number, events: number) => Promise<Generated>;
  steer: (id: number, order: GeneratorOrder) => Promise<void>;
  load: () => Promise<LoadResult>;
  schedule: (milliseconds: number | undefined) => Promise<void>;
  replay: (range: ReplayRange) => Promise<LoadResult>;
  report: (period?: Period) => Promise<Report>;
  counters: () => Promise<Counters>;
  rejected: (limit: number) => Promise<Rejected[]>;
  query: (statement: string) => Promise<Table>;
  download: (statement: string, format: 'csv' | 'ndjson') => Promise<Blob>;
  write: (statements: string) => Promise<Table>;
  categories: () => Promise<Category[]>;
  products: (categoryId?: string) => Promise<ShopProduct[]>;
  product: (productId: string) => Promise<ShopProduct | undefined>;
  customers: (limit: number) => Promise<Customer[]>;
  cart: (cartId: string) => Promise<Cart>;
  addToCart: (cartId: string, productId: string) => Promise<Cart>;
  removeFromCart: (cartId: string, productId: string) => Promise<Cart>;
  placeOrder: (cartId: string, customerId?: string) => Promise<Placed>;
  reset: () => Promise<void>;
}

export type Verb = keyof Verbs;

/** The first message: `empty` deletes what an earlier visit left. */
export interface Opening {
  prefix: string;
  empty: boolean;
}

export type Call = { [V in Verb]: { id: number; verb: V; args: Parameters<Verbs[V]> } }[Verb];

export type News =
  | { kind: 'opened'; found: Found }
  | { kind: 'not-opened'; failure: Failure }
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'failed'; id: number; failure: Failure }
  | { kind: 'progress'; progress: Progress }
  | { kind: 'notices'; notices: Notice[] }
  | { kind: 'generated'; id: number; progress: GeneratorProgress }
  | { kind: 'loaded'; result: LoadResult }
  | { kind: 'load-failed'; failure: Failure };
