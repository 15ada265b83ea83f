// Object names. Each hour is a folder, as in the reference ingest; ours also contain the number of events, so that counting needs no reading.

/** `<log>/YYYY/MM/DD/HH/batch-<time>-<id>-<events>.ndjson`, UTC. */
export const batchKey = (log: 'events' | 'rejected', at: number, id: string, events: number): string =>
  `${batchesFrom(log, at)}-${id}-${events}.ndjson`;

/** The start of the keys of that moment: batches of earlier ones are before it. */
export const batchesFrom = (log: 'events' | 'rejected', at: number): string =>
  `${hourFolder(log, at)}batch-${new Date(at).toISOString().replace(/[-:.]/g, '')}`;

/** `events/2025/11/07/09/`: the folder of an hour of receipt. `at` is any moment in it. */
export const hourFolder = (log: 'events' | 'rejected', at: number): string =>
  `${log}/${new Date(at).toISOString().slice(0, 13).replace(/[-T]/g, '/')}/`;

/** Whether an object's name implies its number of events: ours contain it, and the reference's have one. Firehose's do not. */
export const hasEventCount = (key: string): boolean => /\/(?:batch-[^/]*-\d{1,9}\.ndjson|event-[^/]*\.json)$/.test(key);

/** The number of events in an object, by its name. One of another writer (the reference's `event-<uuid>.json`) counts as one until it is read. */
export function eventsNamed(key: string): number {
  const named = /\/batch-[^/]*-(\d{1,9})\.ndjson$/.exec(key);
  return named ? Number(named[1]) : 1;
}

/** When the hour of an object's folder started, in milliseconds since 1970; `undefined` if its name has none. */
export function hourOf(key: string): number | undefined {
  const parts = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})\/(\d{2})\//.exec(key);
  if (!parts) return undefined;
  const [, year, month, day, hour] = parts.map(Number) as [number, number, number, number, number];
  const time = Date.UTC(year, month - 1, day, hour);
  return new Date(time).toISOString().slice(0, 13) === `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}` ? time : undefined;
}
