// Prepared objects → the warehouse, in one transaction: checkpoint, events, sessions and quarantine are all written or none.
import { sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import type { EventRow, Notice } from '../stages.ts';
import { claim, type ObjectResult, recount, settle } from './checkpoint.ts';
import type { Dimensions } from './dimensions.ts';
import { isCollision, isPoison, wordsOf } from './failure.ts';
import { insertEvents, type Seen } from './insert-events.ts';
import { noticesOf, type Outcome, resultsOf } from './outcome.ts';
import { type LoadableObject, type PreparedObject, prepare } from './prepare.ts';
import { type Quarantined, quarantine } from './quarantine.ts';
import { unreadObject } from './read-object.ts';
import { inRounds } from './rounds.ts';
import { computeSessions } from './sessions.ts';

/** The result of one transaction. Objects that another loader loaded first are in neither list. */
export interface Written {
  results: ObjectResult[];
  notices: Notice[];
}

export interface WriteOptions {
  replay: boolean;
  /** ISO 8601: the time of this load. */
  at: string;
  /** Shared by the transactions of a load. */
  seen: Seen;
}

const MOST_TRIES = 3;
/** Rows per insert: a Firehose object may contain a hundred thousand. */
const ROWS_AT_ONCE = 5_000;
const EXCERPT = 4_096;

const badLines = (object: PreparedObject, objectId: number): Quarantined[] => object.bad.map((line) => ({ ...line, objectId }));

const badRow = (row: EventRow, line: number, reason: string): Quarantined => ({
  objectId: row.object_id,
  line,
  events: 1,
  eventId: row.event_id,
  reasons: [`database: ${reason}`],
  content: JSON.stringify(row).slice(0, EXCERPT).toWellFormed(),
});

function* slices(rows: readonly EventRow[]): Generator<readonly EventRow[]> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) yield rows.slice(from, from + ROWS_AT_ONCE);
}

/** The object that a row came from, looked up for a few rows only. */
function lineOf(row: EventRow, objects: readonly PreparedObject[]): number {
  const { rows = [], ready = [] } = objects.find((object) => object.rows.includes(row)) ?? {};
  return ready[rows.indexOf(row)]?.line ?? 0;
}

async function writeEvents(tx: Database, objects: readonly PreparedObject[], options: WriteOptions): Promise<Outcome> {
  const { rounds, repeated } = inRounds(
    objects.flatMap(({ rows }) => rows),
    options.replay,
  );
  const outcome: Outcome = { loaded: [], duplicate: repeated, bad: [] };
  for (const rows of rounds.flatMap((round) => [...slices(round)])) {
    const { known, poison } = await insertEvents(tx, rows, options);
    for (const row of rows) {
      const reason = poison.get(row);
      if (reason !== undefined) outcome.bad.push(badRow(row, lineOf(row, objects), reason));
      else if (known.has(row.event_id)) outcome.duplicate.push(row);
      else outcome.loaded.push(row);
    }
  }
  return outcome;
}

async function write(tx: Database, objects: readonly PreparedObject[], options: WriteOptions): Promise<Written> {
  const { replay, at } = options;
  // The disk is not awaited for each transaction: the load's last statement is, and what a crash loses before is loaded again from the raw log.
  await tx.execute(sql`set local synchronous_commit = off`);
  const ids = await claim(
    tx,
    objects.map(({ key, named }) => ({ key, named })),
    at,
    replay,
  );
  const claimed = objects.filter(({ key }) => ids.has(key));
  for (const { key, rows } of claimed) for (const row of rows) row.object_id = ids.get(key) ?? row.object_id;
  const outcome = await writeEvents(tx, claimed, options);
  outcome.bad.push(...claimed.flatMap((object) => badLines(object, ids.get(object.key) ?? 0)));
  await computeSessions(tx, new Set(outcome.loaded.map(({ session_id }) => session_id)));
  const found = resultsOf([...ids.values()], outcome);
  const results = replay ? await recount(tx, found) : found;
  // Objects that were never loaded have no quarantined events.
  if (replay || outcome.bad.length > 0) await quarantine(tx, results, outcome.bad, at);
  await settle(tx, results);
  return { results, notices: noticesOf(outcome) };
}

async function writeTogether(
  database: Database,
  objects: readonly LoadableObject[],
  dimensions: Dimensions,
  options: WriteOptions,
): Promise<Written> {
  // Emptied at the end: PGlite's queue keeps the function of a transaction until the next full garbage collection, and the rows would stay with it.
  const held = { prepared: await prepare(objects, dimensions) };
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        return await database.transaction((tx) => write(tx, held.prepared, options));
      } catch (error) {
        if (!isCollision(error) || tries >= MOST_TRIES) throw error;
      }
    }
  } finally {
    held.prepared = [];
  }
}

/**
 * Writes objects. Rejects, with nothing of them written, if the database fails. What the database rejects for good is found by halving, and that
 * object is quarantined whole: it never stops the others, nor the next load.
 */
export async function writeObjects(
  database: Database,
  objects: readonly LoadableObject[],
  dimensions: Dimensions,
  options: WriteOptions,
): Promise<Written> {
  try {
    return await writeTogether(database, objects, dimensions, options);
  } catch (error) {
    const [first] = objects;
    if (!isPoison(error) || !first) throw error;
    if (objects.length === 1) {
      const { key, named, ready, bad } = first;
      const events = Math.max(named, ready.length + bad.reduce((sum, line) => sum + line.events, 0));
      const aside = { key, named, ...unreadObject(`database: ${wordsOf(error)}`, events) };
      return await writeTogether(database, [aside], dimensions, options);
    }
    const half = objects.length >> 1;
    const left = await writeObjects(database, objects.slice(0, half), dimensions, options);
    const right = await writeObjects(database, objects.slice(half), dimensions, options);
    return { results: [...left.results, ...right.results], notices: [...left.notices, ...right.notices] };
  }
}
