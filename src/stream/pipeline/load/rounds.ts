// Rows → inserts in which each event id occurs once, which PostgreSQL's upsert requires.
import type { EventRow } from '../stages.ts';

export interface Rounds {
  rounds: EventRow[][];
  /** Rows that repeat an event of their object, or in a load of any earlier object. */
  repeated: EventRow[];
}

/** Each id's first row, and the others. */
function firsts(rows: readonly EventRow[]): Rounds {
  const round: EventRow[] = [];
  const repeated: EventRow[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(row.event_id)) repeated.push(row);
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
export function inRounds(rows: readonly EventRow[], replay: boolean): Rounds {
  if (!replay) return firsts(rows);
  const rounds: EventRow[][] = [];
  const repeated: EventRow[] = [];
  const seen = new Map<string, Set<number>>();
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
