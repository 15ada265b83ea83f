// Rows → inserts in which each event id stands once, as PostgreSQL's upsert asks.
import type { EventRow } from '../stages.ts';

export interface Rounds {
  rounds: EventRow[][];
  /** Rows that repeat an event of their own object, or at a load of any object before. */
  repeated: EventRow[];
}

/**
 * At a load the first row of an event id goes in, any further is a repetition.
 * At a replay each object's first copy has its turn in a round of its own: only the one that owns the row may write it anew.
 */
export function inRounds(rows: readonly EventRow[], replay: boolean): Rounds {
  const rounds: EventRow[][] = [];
  const repeated: EventRow[] = [];
  const seen = new Map<string, Set<number>>();
  for (const row of rows) {
    const objects = seen.get(row.event_id);
    if (objects && (!replay || objects.has(row.object_id))) {
      repeated.push(row);
      continue;
    }
    const round = objects?.size ?? 0;
    seen.set(row.event_id, (objects ?? new Set()).add(row.object_id));
    let rowsOfRound = rounds[round];
    if (!rowsOfRound) {
      rowsOfRound = [];
      rounds.push(rowsOfRound);
    }
    rowsOfRound.push(row);
  }
  return { rounds, repeated };
}
