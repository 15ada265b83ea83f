import { claim, recount, settle } from './checkpoint.js';
import { isCollision } from './failure.js';
import { insertEvents } from './insert-events.js';
import { noticesOf, resultsOf } from './outcome.js';
import { prepare } from './prepare.js';
import { quarantine } from './quarantine.js';
import { inRounds } from './rounds.js';
import { computeSessions } from './sessions.js';
const MOST_TRIES = 3;
/** Rows per insert: a Firehose object may contain a hundred thousand. */
const ROWS_AT_ONCE = 5_000;
const EXCERPT = 4_096;
const badLines = (object, objectId) => object.bad.map((line) => ({ ...line, objectId }));
const badRow = (row, line, reason) => ({
    objectId: row.object_id,
    line,
    events: 1,
    eventId: row.event_id,
    reasons: [`database: ${reason}`],
    content: JSON.stringify(row).slice(0, EXCERPT).toWellFormed(),
});
function* slices(rows) {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
        yield rows.slice(from, from + ROWS_AT_ONCE);
}
/** The object that a row came from, looked up for a few rows only. */
function lineOf(row, objects) {
    const { rows = [], ready = [] } = objects.find((object) => object.rows.includes(row)) ?? {};
    return ready[rows.indexOf(row)]?.line ?? 0;
}
async function writeEvents(tx, objects, replay) {
    const { rounds, repeated } = inRounds(objects.flatMap(({ rows }) => rows), replay);
    const outcome = { loaded: [], duplicate: repeated, bad: [] };
    for (const rows of rounds.flatMap((round) => [...slices(round)])) {
        const { known, poison } = await insertEvents(tx, rows, replay);
        for (const row of rows) {
            const reason = poison.get(row);
            if (reason !== undefined)
                outcome.bad.push(badRow(row, lineOf(row, objects), reason));
            else if (known.has(row.event_id))
                outcome.duplicate.push(row);
            else
                outcome.loaded.push(row);
        }
    }
    return outcome;
}
async function write(tx, objects, { replay, at }) {
    const ids = await claim(tx, objects.map(({ key, named }) => ({ key, named })), at, replay);
    const claimed = objects.filter(({ key }) => ids.has(key));
    for (const { key, rows } of claimed)
        for (const row of rows)
            row.object_id = ids.get(key) ?? row.object_id;
    const outcome = await writeEvents(tx, claimed, replay);
    outcome.bad.push(...claimed.flatMap((object) => badLines(object, ids.get(object.key) ?? 0)));
    await computeSessions(tx, new Set(outcome.loaded.map(({ session_id }) => session_id)));
    const found = resultsOf([...ids.values()], outcome);
    const results = replay ? await recount(tx, found) : found;
    // Objects that were never loaded have no quarantined events.
    if (replay || outcome.bad.length > 0)
        await quarantine(tx, results, outcome.bad, at);
    await settle(tx, results);
    return { results, notices: noticesOf(outcome) };
}
/** Writes objects. Rejects, with nothing of them written, if the database fails. */
export async function writeObjects(database, objects, dimensions, options) {
    const prepared = await prepare(objects, dimensions);
    for (let tries = 1;; tries += 1) {
        try {
            return await database.transaction((tx) => write(tx, prepared, options));
        }
        catch (error) {
            if (!isCollision(error) || tries >= MOST_TRIES)
                throw error;
        }
    }
}
