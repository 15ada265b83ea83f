// StoredBatches → warehouse rows: the objects of one range of keys, page by page, several thousand events per transaction.
import type { Ports } from '../ports.ts';
import type { Notice } from '../stages.ts';
import { eventsNamed } from '../store/object-key.ts';
import { pages } from '../store/pages.ts';
import { pendingKeys } from './checkpoint.ts';
import { limitConcurrency } from './concurrency.ts';
import type { Dimensions } from './dimensions.ts';
import { LoadStopped, LogUnlisted, wordsOf } from './failure.ts';
import type { KeyRange } from './key-range.ts';
import type { LoadableObject } from './prepare.ts';
import { EVENTS_AT_ONCE, readParts } from './read-parts.ts';
import { readRaw } from './read-raw.ts';
import { type Written, writeObjects } from './write-objects.ts';

/** The result of a load or a replay. */
export interface LoadResult {
  /** False if its time ran out before it had read everything: the next one continues there. */
  complete: boolean;
  objects: number;
  loaded: number;
  duplicate: number;
  quarantined: number;
  /** Objects that could not be read now, with reasons. They wait for the next load; damaged ones are quarantined instead. */
  unreadable: { key: string; reason: string }[];
}

/** How much a load has in memory at once. */
export interface LoadPace {
  /** Events that are read together and written in one transaction; an object that contains more is read alone. */
  eventsAtOnce: number;
  /** Concurrent transactions. A replay runs them one by one, so that the first stored of two copies remains the one that counts. */
  transactions: number;
}

export interface Loader extends Pick<Ports, 'raw' | 'rejected' | 'warehouse' | 'clock'> {
  dimensions: Dimensions;
  pace?: Partial<LoadPace> | undefined;
  notice: (notice: Notice) => void;
}

export interface RangeOptions {
  /** Also reads objects that are already loaded. */
  replay?: boolean;
  /** Milliseconds by the loader's clock after which no further objects are started. */
  until?: number | undefined;
  /** Maximum pages of the listing, 1,000 keys each. */
  mostPages?: number;
}

export interface RangeResult {
  result: LoadResult;
  /** Everything up to this key was read. */
  reached: string;
  /** Whether that is the end of the range. */
  ended: boolean;
}

const usual: LoadPace = { eventsAtOnce: EVENTS_AT_ONCE, transactions: 2 };

async function read(key: string, { raw }: Loader, result: LoadResult): Promise<LoadableObject | undefined> {
  try {
    const found = await readRaw(raw, key);
    return found && { key, named: eventsNamed(key), ...found };
  } catch (error) {
    result.unreadable.push({ key, reason: wordsOf(error) });
    return undefined;
  }
}

function add(result: LoadResult, { results, notices }: Written, loader: Loader): void {
  result.objects += results.length;
  for (const { loaded, duplicate, quarantined } of results) {
    result.loaded += loaded;
    result.duplicate += duplicate;
    result.quarantined += quarantined;
  }
  for (const notice of notices) loader.notice(notice);
}

async function* pagesOf(loader: Loader, { after, before }: KeyRange): AsyncGenerator<string[]> {
  try {
    yield* pages(loader.raw, after, before);
  } catch (error) {
    throw new LogUnlisted(error);
  }
}

/** Loads the objects of a range: those that are not loaded yet, or all of them in a replay. Throws LoadStopped. */
export async function loadRange(loader: Loader, range: KeyRange, options: RangeOptions = {}): Promise<RangeResult> {
  const { warehouse, dimensions, clock } = loader;
  const { eventsAtOnce, transactions } = { ...usual, ...loader.pace };
  const { replay = false, until, mostPages = Number.POSITIVE_INFINITY } = options;
  const result: LoadResult = { complete: true, objects: 0, loaded: 0, duplicate: 0, quarantined: 0, unreadable: [] };
  const at = new Date(clock()).toISOString();
  const seen = { copies: false };
  let held: LoadableObject[] = [];
  let events = 0;
  let pagesLeft = mostPages;
  let reached = range.after;
  const writing = limitConcurrency(replay ? 1 : transactions);

  async function flush(): Promise<void> {
    if (held.length === 0) return;
    const objects = held;
    held = [];
    events = 0;
    await writing.start(async () => add(result, await writeObjects(warehouse, objects, dimensions, { replay, at, seen }), loader));
  }

  async function write(keys: readonly string[]): Promise<boolean> {
    for (const part of readParts(keys, eventsAtOnce)) {
      if (until !== undefined && clock() >= until) return false;
      const objects = await Promise.all(part.map((key) => read(key, loader, result)));
      for (const object of objects) {
        if (!object) continue;
        held.push(object);
        events += object.ready.length + object.bad.length;
        if (events >= eventsAtOnce) await flush();
      }
      reached = part.at(-1) ?? reached;
    }
    return true;
  }

  /** True at the end of the range. */
  async function writePages(): Promise<boolean> {
    for await (const keys of pagesOf(loader, range)) {
      if (pagesLeft === 0) return false;
      pagesLeft -= 1;
      result.complete = await write(replay ? keys : await pendingKeys(warehouse, keys));
      if (!result.complete) return false;
      reached = keys.at(-1) ?? reached;
    }
    return true;
  }

  try {
    const ended = await writePages();
    await flush();
    await writing.end();
    return { result, reached, ended };
  } catch (error) {
    await writing.end().catch(() => {});
    throw new LoadStopped(error);
  }
}
