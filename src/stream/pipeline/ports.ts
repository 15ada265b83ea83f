// What a host passes to the pipeline: everything that a browser, a server and a Lambda function do differently.
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/**
 * An append-only log of text objects: a folder, a bucket, an object store of IndexedDB.
 * Keys are ASCII and are ordered by code unit, as S3 lists them.
 */
export interface ObjectLog {
  /** Resolves once the object is durable. Rejects if it may not be; then it exists completely, truncated, or not at all. */
  append(key: string, text: string): Promise<void>;
  /** Keys after `after`, ascending, at most `limit`. A short page is not the end; an empty one is. */
  list(after: string, limit: number): Promise<string[]>;
  /**
   * The text of an object. Rejects with DamagedObject if it will never be readable, which the load quarantines, and with GoneObject if it was
   * removed; with anything else if it cannot be read now, and the load leaves it waiting.
   */
  read(key: string): Promise<string>;
}

/** The warehouse: Drizzle over any PostgreSQL driver (PGlite, node-postgres, postgres.js), with transactions. */
export type Database = Pick<PgDatabase<PgQueryResultHKT, Record<string, unknown>>, 'execute' | 'select' | 'transaction'>;

export interface Ports {
  /** Accepted events, unmodified. */
  raw: ObjectLog;
  /** Rejected events with reasons. A separate log that the load never reads. */
  rejected: ObjectLog;
  warehouse: Database;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** A new UUID. */
  ids: () => string;
}
