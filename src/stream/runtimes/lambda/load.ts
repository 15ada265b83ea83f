// Function `load`: raw log → warehouse, on EventBridge's schedule, from subnets that reach only S3 and the database.
import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { readEnvironment, required } from '../../adapters/environment.ts';
import { openBucket } from '../../adapters/s3/object-log.ts';
import { createPipeline, type LoadResult, type ReplayRange } from '../../pipeline/index.ts';
import { openDatabase } from './database.ts';

/** The caller: the schedule, whose event is ignored, or a person who requests a replay of some hours. */
export interface LoadCall {
  replay?: ReplayRange;
}

/** Milliseconds reserved for a running transaction to end: a fourth of the time, at most this. */
const RESERVE = 30_000;

const environment = process.env;
const { RAW_BUCKET } = readEnvironment(z.object({ RAW_BUCKET: required('the bucket of the raw log') }), environment);
const bucket = openBucket(RAW_BUCKET, environment);
const raw = bucket.log('events/');
const rejected = bucket.log('rejected/');

/** Thrown if objects could not be read, after all others were loaded, so that an alarm reports it. They wait for the next load. */
function complain({ unreadable }: LoadResult): void {
  const [first] = unreadable;
  if (!first) return;
  throw new Error(`${unreadable.length} objects could not be read and wait for the next load; the first is ${first.key}: ${first.reason}`);
}

/** Loads what waits as far as the time allows; the next call continues there. Rejects with LoadStopped, CannotStart, or if objects could not be read. */
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
