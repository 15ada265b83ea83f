// An event's progress, reported in parts by the tracker in the page and by the pipeline in its Worker, in any order.
import type { Fate } from '../../pipeline/stages.ts';
import type { Stage } from '../../tracker/index.ts';

/** The stations of an event that nothing stops. */
export const stations = ['queued', 'sent', 'received', 'stored', 'loaded'] as const;
export type Station = (typeof stations)[number];

/** What each notice means for a journey: the number of stations passed, its early end, or one more copy. A new stage or fate does not compile without it. */
const meanings = {
  corrected: 0,
  queued: 1,
  sent: 2,
  accepted: 3,
  stored: 4,
  loaded: 5,
  rejected: 'end',
  dropped: 'end',
  quarantined: 'end',
  duplicate: 'copy',
} as const satisfies Record<Stage | Fate, number | 'end' | 'copy'>;

/** Where a journey ends early. */
export type End = { [News in Stage | Fate]: (typeof meanings)[News] extends 'end' ? News : never }[Stage | Fate];

export const isEnd = (news: Stage | Fate): news is End => meanings[news] === 'end';

export interface Journey {
  /** Stations passed, 0 to 5. */
  passed: number;
  end?: End;
  /** Copies that arrived later: counted, but never loaded twice. */
  copies: number;
  /** Why it ended, or why it waits to be sent again. */
  reasons: readonly string[];
}

export const departure: Journey = { passed: 0, copies: 0, reasons: [] };

/** The journey after one more notice. It never goes back, except that an event which was not received is queued again. */
export function travel(journey: Journey, news: Stage | Fate, reasons: readonly string[] = []): Journey {
  if (isEnd(news)) return { ...journey, end: news, reasons };
  const passed = meanings[news];
  if (passed === 'copy') return { ...journey, copies: journey.copies + 1 };
  if (news === 'queued' && journey.passed <= 2) return { ...journey, passed, reasons };
  return passed > journey.passed ? { ...journey, passed, reasons: [] } : journey;
}

/** The status of a row: where the journey ended, else the last station, else that it waits to be sent again. */
export function standing({ passed, end, reasons }: Journey): End | Station | 'waiting' {
  if (end) return end;
  if (passed === 1 && reasons.length > 0) return 'waiting';
  return stations[Math.max(passed, 1) - 1] ?? 'queued';
}
