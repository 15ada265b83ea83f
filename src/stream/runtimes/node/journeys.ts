// What happened to each recent event, by its id, so that a page can follow its events.
import type { Notice } from '../../pipeline/index.ts';

export interface Journey {
  eventId: string;
  /** Oldest first: `stored`, `loaded`. An event that arrived twice has the fates of both. Empty if the event is unknown. */
  fates: Notice['fate'][];
  /** Why it was rejected or quarantined. */
  reasons?: string[];
}

const MOST_EVENTS = 20_000;
const MOST_FATES = 8;

export interface Journeys {
  record: (notice: Notice) => void;
  of: (eventId: string) => Journey;
}

export function createJourneys(): Journeys {
  const journeys = new Map<string, Journey>();
  return {
    record({ fate, eventIds, reasons }) {
      for (const [index, eventId] of eventIds.entries()) {
        if (eventId === null) continue;
        const { fates, reasons: before } = journeys.get(eventId) ?? { fates: [], reasons: undefined };
        const why = reasons?.[index] ?? before;
        journeys.set(eventId, { eventId, fates: [...fates, fate].slice(-MOST_FATES), ...(why && { reasons: why }) });
        if (journeys.size > MOST_EVENTS) journeys.delete(journeys.keys().next().value ?? '');
      }
    },
    of: (eventId) => journeys.get(eventId.toLowerCase()) ?? { eventId, fates: [] },
  };
}
