// EventRows → fact_events. A row that the database rejects is found by halving the batch, and never costs the others.
import { sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import type { EventRow } from '../stages.ts';
import { binaryCopy } from '../warehouse/binary-copy.ts';
import { copyIn } from '../warehouse/copy-in.ts';
import { columnNames, recordset, takeExcluded } from '../warehouse/recordset.ts';
import { rowsOf } from '../warehouse/rows-of.ts';
import { factEvents } from '../warehouse/schema/index.ts';
import { isPoison, wordsOf } from './failure.ts';

export interface Inserted {
  /** Ids of events that the table already had, from another object. */
  known: Set<string>;
  /** Rows that the database rejects permanently, with the reason. */
  poison: Map<EventRow, string>;
}

/** What a load has met so far. */
export interface Seen {
  /** An event that the table already had, or a row that it rejects: either fails a copy. */
  copies: boolean;
}

/** A replay rewrites a row only from the object that it came from: the first stored of two copies remains the one that counts. */
const onConflict = (replay: boolean) =>
  replay ? sql`do update set ${takeExcluded(factEvents)} where fact_events.object_id = excluded.object_id` : sql`do nothing`;

async function insert(database: Database, rows: readonly EventRow[], replay: boolean): Promise<string[]> {
  const result = await database.execute(sql`
    with event as materialized (select * from ${recordset(factEvents, rows)}),
    kept as (
      insert into fact_events (${columnNames(factEvents)}) select ${columnNames(factEvents)} from event
      on conflict (event_id) ${onConflict(replay)}
      returning event_id
    )
    select event_id::text as event_id from event where event_id not in (select event_id from kept)`);
  return rowsOf<{ event_id: string }>(result).map(({ event_id }) => event_id);
}

const { statement, encode } = binaryCopy('fact_events', factEvents);

const idsOf = (rows: readonly EventRow[]): string => `{${rows.map(({ event_id }) => event_id).join()}}`;

/** Ids of events that the table has. */
async function idsFound(database: Database, rows: readonly EventRow[]): Promise<Set<string>> {
  const found = await database.execute(sql`
    select event_id::text as event_id from fact_events where event_id = any(${idsOf(rows)}::uuid[])`);
  return new Set(rowsOf<{ event_id: string }>(found).map(({ event_id }) => event_id));
}

/** Copies the rows whose ids are not `known`. Returns those ids; undefined if the driver cannot copy. */
async function copy(database: Database, rows: readonly EventRow[], known: Set<string>): Promise<Set<string> | undefined> {
  const fresh = known.size === 0 ? rows : rows.filter(({ event_id }) => !known.has(event_id));
  const copying = fresh.length === 0 || copyIn(database, statement, encode(fresh));
  if (!copying) return undefined;
  await copying;
  return known;
}

/** The result of `work` in a savepoint; undefined, with nothing written, if the database rejects rows. */
async function unlessPoison<Result>(database: Database, work: (savepoint: Database) => Promise<Result>): Promise<Result | undefined> {
  try {
    return await database.transaction(work);
  } catch (error) {
    if (isPoison(error)) return undefined;
    throw error;
  }
}

/**
 * Copies rows, at first without asking which of them the table has: nearly always none. The first that it has fails the copy, and from then on
 * they are looked up. Returns their ids; undefined if the rows cannot be copied.
 */
async function copyNew(database: Database, rows: readonly EventRow[], seen: Seen): Promise<Set<string> | undefined> {
  if (!seen.copies) {
    const known = await unlessPoison(database, (savepoint) => copy(savepoint, rows, new Set()));
    if (known) return known;
    seen.copies = true;
  }
  return await unlessPoison(database, async (savepoint) => copy(savepoint, rows, await idsFound(savepoint, rows)));
}

/** Inserts one by one what the database rejects together. */
async function insertApart(database: Database, rows: readonly EventRow[], replay: boolean): Promise<Inserted> {
  const [first] = rows;
  if (!first) return { known: new Set(), poison: new Map() };
  try {
    const known = await database.transaction((savepoint) => insert(savepoint, rows, replay));
    return { known: new Set(known), poison: new Map() };
  } catch (error) {
    if (!isPoison(error)) throw error;
    if (rows.length === 1) return { known: new Set(), poison: new Map([[first, wordsOf(error)]]) };
    const half = rows.length >> 1;
    const left = await insertApart(database, rows.slice(0, half), replay);
    const right = await insertApart(database, rows.slice(half), replay);
    return { known: new Set([...left.known, ...right.known]), poison: new Map([...left.poison, ...right.poison]) };
  }
}

/**
 * Inserts rows with distinct event ids, in one transaction (a savepoint within another). Rejects if the database fails, not for invalid rows.
 * They are copied, which is fastest. A row that the database rejects, or that another loader inserts at the same moment, fails the copy.
 */
export async function insertEvents(
  database: Database,
  rows: readonly EventRow[],
  { replay, seen }: { replay: boolean; seen: Seen },
): Promise<Inserted> {
  const known = replay || rows.length === 0 ? undefined : await copyNew(database, rows, seen);
  return known ? { known, poison: new Map() } : await insertApart(database, rows, replay);
}
