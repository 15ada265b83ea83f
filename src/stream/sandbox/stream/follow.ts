// The newest events with their journeys, from what tracker, pipeline and generator report. Pure; rendering costs the same after ten events and after a hundred thousand.
import type { ClickstreamEvent } from '../../events/index.ts';
import type { Fate, Notice } from '../../pipeline/stages.ts';
import type { Stage, Step } from '../../tracker/index.ts';
import { departure, isEnd, type Journey, travel } from './journey.ts';

/** Maximum rows. */
export const WINDOW = 500;

/** The origin of an event: the reader in the shop, the traffic generator, or unknown for an event without id. */
export type Origin = 'shop' | 'traffic' | 'unknown';

export interface Row {
  /** The event's id; for an event without one a name that cannot be an id. */
  id: string;
  /** Its number among all events, from 1. */
  nth: number;
  origin: Origin;
  event: Partial<ClickstreamEvent> | undefined;
  journey: Journey;
}

export interface Stream {
  /** Oldest first, at most WINDOW. */
  rows: readonly Row[];
  /** The number of all rows so far. */
  seen: number;
}

export const emptyStream: Stream = { rows: [], seen: 0 };

export type Change = { step: Step } | { notice: Notice } | { sample: readonly ClickstreamEvent[] };

/** The rows to keep: those of the traffic are dropped before the reader's, the oldest first. */
function window(rows: readonly Row[]): readonly Row[] {
  let surplus = rows.length - WINDOW;
  if (surplus <= 0) return rows;
  const kept = rows.filter(({ origin }) => origin === 'shop' || surplus-- <= 0);
  return kept.slice(-WINDOW);
}

/** The stream after these changes, in their order. */
export function follow(stream: Stream, changes: readonly Change[]): Stream {
  const rows = new Map(stream.rows.map((row) => [row.id, row]));
  let { seen } = stream;

  // An event from elsewhere first appears where it was rejected: by the collector, or by the load.
  const begun = (origin: Origin, news: Stage | Fate): Journey =>
    origin === 'unknown' ? { ...departure, passed: news === 'quarantined' ? 4 : 2 } : departure;

  const put = (id: string, origin: Origin, news: Stage | Fate, reasons: readonly string[] = [], event?: Row['event']): void => {
    const row = rows.get(id) ?? { id, nth: ++seen, origin, event: undefined, journey: begun(origin, news) };
    rows.set(id, { ...row, event: event ?? row.event, journey: travel(row.journey, news, reasons) });
  };

  for (const change of changes) {
    if ('step' in change) {
      const { eventId, stage, reasons, event } = change.step;
      put(eventId, 'shop', stage, reasons, event);
    } else if ('sample' in change) {
      for (const event of change.sample) put(event.eventId, 'traffic', 'sent', [], event);
    } else {
      const { fate, eventIds, reasons } = change.notice;
      const fails = isEnd(fate);
      // Only the last of many rows become visible, so the others are skipped.
      const first = fails ? Math.max(0, eventIds.length - WINDOW) : 0;
      for (let index = first; index < eventIds.length; index += 1) {
        const id = eventIds[index];
        if (fails) put(id ?? `unknown-${seen + 1}`, 'unknown', fate, reasons?.[index]);
        else if (id && rows.has(id)) put(id, 'unknown', fate);
      }
    }
  }
  return { rows: window([...rows.values()]), seen };
}
