// Filters the rows of the stream.
import type { Row } from './follow.ts';

export interface Choice {
  /** Part of an event's name, id or address. */
  words: string;
  only: 'all' | 'shop' | 'traffic' | 'failed';
}

const holds = ({ id, event }: Row, words: string): boolean =>
  `${event?.eventName ?? ''} ${id} ${event?.pageUrl ?? ''}`.toLowerCase().includes(words);

/** Newest first. */
export function choose(rows: readonly Row[], { words, only }: Choice): Row[] {
  const wanted = words.trim().toLowerCase();
  return rows
    .filter((row) => only === 'all' || (only === 'failed' ? row.journey.end !== undefined : row.origin === only))
    .filter((row) => wanted === '' || holds(row, wanted))
    .reverse();
}
