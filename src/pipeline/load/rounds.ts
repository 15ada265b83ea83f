// Rows → inserts in which each event id stands once, as PostgreSQL's upsert asks.
import type { EventRow } from '../stages.ts';

export interface Rounds {
  rounds: EventRow[][];
  /** Rows that repeat an event of their own object, or at a load of any object before. */
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
 * At a load the first row of an event id goes in, any further is a repetition.
 * At a replay each object's first copy has its turn in a round of its own: only the one that owns the row may write it anew.
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
