// Names of objects. An hour is a folder, as the reference ingest has it; ours also say how many events they hold, so that counting needs no reading.

/** `<log>/YYYY/MM/DD/HH/batch-<time>-<id>-<events>.ndjson`, UTC. */
export function batchKey(log: 'events' | 'rejected', at: number, id: string, events: number): string {
  const time = new Date(at).toISOString().replace(/[-:.]/g, '');
  return `${hourFolder(log, at)}batch-${time}-${id}-${events}.ndjson`;
}

/** `events/2025/11/07/09/`: the folder of an hour of receipt. `at` is any moment of it. */
export const hourFolder = (log: 'events' | 'rejected', at: number): string =>
  `${log}/${new Date(at).toISOString().slice(0, 13).replace(/[-T]/g, '/')}/`;

/** Whether an object's name says how many events it holds: ours do, and the reference's hold one. Firehose's do not. */
export const hasEventCount = (key: string): boolean => /\/(?:batch-[^/]*-\d{1,9}\.ndjson|event-[^/]*\.json)$/.test(key);

/** How many events an object holds, by its name. One of another writer (the reference's `event-<uuid>.json`) counts as one until it is read. */
export function eventsNamed(key: string): number {
  const named = /\/batch-[^/]*-(\d{1,9})\.ndjson$/.exec(key);
  return named ? Number(named[1]) : 1;
}

/** When the hour of an object's folder began, in milliseconds since 1970; `undefined` when its name says none. */
export function hourOf(key: string): number | undefined {
  const parts = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})\/(\d{2})\//.exec(key);
  if (!parts) return undefined;
  const [, year, month, day, hour] = parts.map(Number) as [number, number, number, number, number];
  const time = Date.UTC(year, month - 1, day, hour);
  return new Date(time).toISOString().slice(0, 13) === `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}` ? time : undefined;
}
