// Which stretches of the raw log a load looks through: the newest hours each time, and of the older ones a piece in turn. So an object is found
// however late it arrives (Firehose tries for a day, a bucket is copied after a year), and no load lists years.
import { hourFolder } from '../store/object-key.ts';
import { type KeyRange, keyRange, type ReplayRange } from './key-range.ts';
import { type Loader, type LoadResult, loadRange } from './load-range.ts';
import { type Progress, readProgress, writeProgress } from './progress.ts';

export interface LoadOptions extends ReplayRange {
  /** Milliseconds by the pipeline's clock after which no further objects are begun; the next load goes on there. */
  until?: number | undefined;
}

/** Hours that every load looks at. A request is stored within the hour in which it was received, or at the beginning of the next. */
const LOOK_BACK = 6 * 60 * 60 * 1000;
/** Pages of the round through older hours: 10,000 keys. A log that is no longer than that is looked through whole by each load. */
const ROUND_PAGES = 10;

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** The stretches of the next load, by its clock. A clock that was ahead once, and is right again, skips nothing. */
export function stretches({ settled, round }: Progress, now: number): { newest: KeyRange; older: KeyRange | undefined } {
  const after = earlier(settled, hourFolder('events', Math.max(0, now - LOOK_BACK)));
  return { newest: { after }, older: after === '' ? undefined : { after: round < after ? round : '', before: after } };
}

function add(result: LoadResult, more: LoadResult): void {
  for (const fate of ['objects', 'loaded', 'duplicate', 'quarantined'] as const) result[fate] += more[fate];
  result.unreadable.push(...more.unreadable);
}

async function loadWaiting(loader: Loader, until: number | undefined): Promise<LoadResult> {
  const before = await readProgress(loader.warehouse);
  const now = loader.clock();
  const { newest, older } = stretches(before, now);
  const { result, reached } = await loadRange(loader, newest, { until });
  const current = hourFolder('events', Math.max(0, now - LOOK_BACK));
  const settled = reached === undefined ? current : earlier(reached, current);
  let { round } = before;
  if (older && result.complete) {
    const found = await loadRange(loader, older, { until, mostPages: ROUND_PAGES });
    add(result, found.result);
    round = found.reached ?? '';
  }
  await writeProgress(loader.warehouse, before, { settled, round });
  return result;
}

/** Loads what waits; of some hours alone where they are named. Throws LoadStopped. */
export async function load(loader: Loader, { until, ...range }: LoadOptions): Promise<LoadResult> {
  if (range.from === undefined && range.to === undefined) return await loadWaiting(loader, until);
  const { result } = await loadRange(loader, keyRange(range), { until });
  return result;
}
