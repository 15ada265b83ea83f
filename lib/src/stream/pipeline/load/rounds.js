/** Each id's first row, and the others. */
function firsts(rows) {
    const round = [];
    const repeated = [];
    const seen = new Set();
    for (const row of rows) {
        if (seen.has(row.event_id))
            repeated.push(row);
        else {
            seen.add(row.event_id);
            round.push(row);
        }
    }
    return { rounds: [round], repeated };
}
/**
 * In a load the first row of an event id is inserted, any further row is a duplicate.
 * In a replay each object's first copy is in a separate round: only the one that the row came from may rewrite it.
 */
export function inRounds(rows, replay) {
    if (!replay)
        return firsts(rows);
    const rounds = [];
    const repeated = [];
    const seen = new Map();
    for (const row of rows) {
        const objects = seen.get(row.event_id) ?? new Set();
        if (objects.has(row.object_id)) {
            repeated.push(row);
            continue;
        }
        const round = rounds[objects.size] ?? [];
        rounds[objects.size] = round;
        round.push(row);
        seen.set(row.event_id, objects.add(row.object_id));
    }
    return { rounds, repeated };
}
