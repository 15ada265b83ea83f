// What a host hands to the pipeline. Everything that a browser, a server and a Lambda do differently is one of these.
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/**
 * An append-only log of text objects: a folder, a bucket, an object store of IndexedDB.
 * Keys are ASCII and compare by code unit, as S3 lists them.
 */
export interface ObjectLog {
  /** Resolves when the object is durable. Rejects when it may not be; then it is there whole or cut short, or not at all. */
  append(key: string, text: string): Promise<void>;
  /** Keys after `after`, ascending, at most `limit`. Fewer do not mean the end; none do. */
  list(after: string, limit: number): Promise<string[]>;
  /** The text of an object. Rejects when it cannot be read now; the load then leaves it waiting. */
  read(key: string): Promise<string>;
}

/** The warehouse: Drizzle over any PostgreSQL driver (PGlite, node-postgres, postgres.js), with transactions. */
export type Database = Pick<PgDatabase<PgQueryResultHKT, Record<string, unknown>>, 'execute' | 'select' | 'transaction'>;

export interface Ports {
  /** What was accepted, as it came. */
  raw: ObjectLog;
  /** What was refused, with the reasons. A log of its own: the load never reads it. */
  rejected: ObjectLog;
  warehouse: Database;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** A fresh UUID. */
  ids: () => string;
}
