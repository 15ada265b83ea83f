// Function `load`: raw log → warehouse, on EventBridge's schedule, from subnets that reach S3 and the database and nothing else.
import type { Context } from 'aws-lambda';
import { openBucket } from '../../adapters/s3/object-log.ts';
import { createPipeline, type LoadResult, type ReplayRange } from '../../pipeline/index.ts';
import { openDatabase } from './database.ts';
import { required } from './settings.ts';

/** What calls it: the schedule, whose event says nothing of use, or a person who asks for hours to be written again. */
export interface LoadCall {
  replay?: ReplayRange;
}

/** Milliseconds kept so that a transaction under way can end: a fourth of the time, and not more than this. */
const RESERVE = 30_000;

const environment = process.env;
const bucket = openBucket(required(environment, 'RAW_BUCKET', 'the bucket of the raw log'), environment);
const raw = bucket.log('events/');
const rejected = bucket.log('rejected/');

/** Throws where objects could not be read, after all others were loaded: an alarm should say so. They wait for the next load. */
function complain({ unreadable }: LoadResult): void {
  const [first] = unreadable;
  if (!first) return;
  throw new Error(`${unreadable.length} objects could not be read and wait for the next load; the first is ${first.key}: ${first.reason}`);
}

/** Loads what waits, as far as its time goes; the next call goes on there. Rejects with LoadStopped, CannotStart, or where objects could not be read. */
export async function handler(
  { replay }: LoadCall,
  { getRemainingTimeInMillis }: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<LoadResult> {
  const time = getRemainingTimeInMillis();
  const until = Date.now() + time - Math.min(RESERVE, time / 4);
  const postgres = await openDatabase(environment);
  try {
    const pipeline = createPipeline({ raw, rejected, warehouse: postgres.database, clock: Date.now, ids: () => crypto.randomUUID() });
    const result = await (replay ? pipeline.replay({ ...replay, until }) : pipeline.load({ until }));
    const { unreadable, ...figures } = result;
    console.info({ what: replay ? 'Replayed' : 'Loaded', ...figures, unreadable: unreadable.length });
    complain(result);
    return result;
  } finally {
    await postgres.close();
  }
}
