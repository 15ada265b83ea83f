// Which parts of the raw log a load reads: the newest hours each time, and a part of the older ones in turn. So an object is found
// however late it arrives (Firehose retries for a day, a bucket may be copied after a year), and no load lists years.
import { hourFolder } from '../store/object-key.ts';
import { countLoaded, countRejected, type ReadRange } from './counted.ts';
import { LoadStopped } from './failure.ts';
import { type KeyRange, keyRange, type ReplayRange } from './key-range.ts';
import { type Loader, type LoadResult, loadRange } from './load-range.ts';
import { type Progress, readProgress, writeProgress } from './progress.ts';

export interface LoadOptions extends ReplayRange {
  /** Milliseconds by the pipeline's clock after which no further objects are started; the next load continues there. */
  until?: number | undefined;
}

/** Milliseconds before now that every load reads, and every run of the lake's watch. A request is stored within the hour in which it was received, or at the start of the next. */
export const LOOK_BACK = 6 * 60 * 60 * 1000;
/** Pages of the rotation through older hours: 10,000 keys. A log that is no longer than that is read completely by each load. */
const RESCAN_PAGES = 10;

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** The ranges of the log that the next load reads, by its clock. If the clock was ahead once and is correct again, nothing is skipped. */
export function rangesToRead(
  { watermark, rescanCursor }: Pick<Progress, 'watermark' | 'rescanCursor'>,
  now: number,
): { newest: KeyRange; older: KeyRange | undefined } {
  const after = earlier(watermark, hourFolder('events', Math.max(0, now - LOOK_BACK)));
  return { newest: { after }, older: after === '' ? undefined : { after: rescanCursor < after ? rescanCursor : '', before: after } };
}

/** The newest range's result first: it decides whether the load is complete. */
function together(first: LoadResult, others: readonly LoadResult[]): LoadResult {
  const sum = { ...first, unreadable: [...first.unreadable] };
  for (const more of others) {
    for (const fate of ['objects', 'loaded', 'duplicate', 'quarantined'] as const) sum[fate] += more[fate];
    sum.unreadable.push(...more.unreadable);
  }
  return sum;
}

const stopped = (error: unknown): never => {
  throw new LoadStopped(error);
};

/** Writes the progress if it changed, or if objects were loaded, whose transactions did not wait for the disk. */
async function note({ warehouse }: Loader, read: readonly { result: LoadResult }[], before: Progress, after: Progress): Promise<void> {
  const wrote = read.some(({ result }) => result.objects > 0);
  if (wrote || JSON.stringify(before) !== JSON.stringify(after)) await writeProgress(warehouse, after).catch(stopped);
}

async function loadWaiting(loader: Loader, until: number | undefined): Promise<LoadResult> {
  const { warehouse, clock } = loader;
  const before = await readProgress(warehouse).catch(stopped);
  const now = clock();
  const { newest, older } = rangesToRead(before, now);
  const read = await loadRange(loader, newest, { until });
  const ranges: ReadRange[] = [{ ...newest, ...read }];
  const current = hourFolder('events', Math.max(0, now - LOOK_BACK));
  const watermark = read.ended ? current : earlier(read.reached, current);
  let { rescanCursor } = before;
  if (older && read.result.complete) {
    const found = await loadRange(loader, older, { until, mostPages: RESCAN_PAGES });
    ranges.push({ ...older, ...found });
    rescanCursor = found.ended ? '' : found.reached;
  }
  const isLate = (): boolean => until !== undefined && clock() >= until;
  // The rejected log only serves the counters: that it cannot be listed stops no load.
  const rejected = await countRejected(loader.rejected, before.rejected, clock(), isLate).catch(() => before.rejected);
  const counted = await countLoaded(loader, before, ranges).catch(stopped);
  await note(loader, ranges, before, { ...counted, watermark, rescanCursor, rejected });
  return together(
    read.result,
    ranges.slice(1).map(({ result }) => result),
  );
}

/** Loads the given hours. */
async function loadHours(loader: Loader, hours: ReplayRange, until: number | undefined): Promise<LoadResult> {
  const range = keyRange(hours);
  const read = await loadRange(loader, range, { until });
  const { result } = read;
  if (result.objects + result.unreadable.length === 0) return result;
  const before = await readProgress(loader.warehouse).catch(stopped);
  const counted = await countLoaded(loader, before, [{ ...range, ...read }]).catch(stopped);
  await note(loader, [read], before, { ...before, ...counted });
  return result;
}

/** Loads what waits, or only the given hours. Throws LoadStopped. */
export async function load(loader: Loader, { until, ...range }: LoadOptions): Promise<LoadResult> {
  return await (range.from === undefined && range.to === undefined ? loadWaiting(loader, until) : loadHours(loader, range, until));
}
