// The result of each object, counted from the results of its rows. Pure.
import type { EventRow, Notice } from '../stages.ts';
import type { ObjectResult } from './checkpoint.ts';
import type { Quarantined } from './quarantine.ts';

export interface Outcome {
  loaded: EventRow[];
  duplicate: EventRow[];
  bad: Quarantined[];
}

/** One result for each object id. */
export function resultsOf(objectIds: readonly number[], { loaded, duplicate, bad }: Outcome): ObjectResult[] {
  const results = new Map(objectIds.map((object_id) => [object_id, { object_id, events: 0, loaded: 0, duplicate: 0, quarantined: 0 }]));
  const count = (objectId: number, fate: 'loaded' | 'duplicate' | 'quarantined', events: number): void => {
    const result = results.get(objectId);
    if (!result) return;
    result[fate] += events;
    result.events += events;
  };
  for (const { object_id } of loaded) count(object_id, 'loaded', 1);
  for (const { object_id } of duplicate) count(object_id, 'duplicate', 1);
  for (const { objectId, events } of bad) count(objectId, 'quarantined', events);
  return [...results.values()];
}

const idsOf = (rows: readonly EventRow[]): string[] => rows.map(({ event_id }) => event_id);

/** The same as notices, for anyone who watches the pipeline. */
export function noticesOf({ loaded, duplicate, bad }: Outcome): Notice[] {
  const notices: Notice[] = [
    { fate: 'loaded', eventIds: idsOf(loaded) },
    { fate: 'duplicate', eventIds: idsOf(duplicate) },
    { fate: 'quarantined', eventIds: bad.map(({ eventId }) => eventId), reasons: bad.map(({ reasons }) => reasons) },
  ];
  return notices.filter(({ eventIds }) => eventIds.length > 0);
}
