// Lines → Firehose: as records in calls that it accepts, with retries while there is time, and past it into the bucket after that.
import { FirehoseClient, PutRecordBatchCommand } from '@aws-sdk/client-firehose';
import type { Environment } from '../../adapters/environment.ts';
import type { ObjectLog, Ports } from '../../pipeline/index.ts';
import { batchKey } from '../../pipeline/store/object-key.ts';

/** Firehose's limits for one call. https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecordBatch.html */
export const callLimits = { records: 500, bytes: 4 * 1024 * 1024 } as const;

/**
 * Maximum bytes of a record with more than one line. Firehose bills each record in steps of 5 KB, so lines are combined;
 * it accepts 1,000 KiB, and a failed record is sent again as a whole.
 */
const RECORD_BYTES = 250 * 1024;

/** Several lines as one record. */
export interface FirehoseRecord {
  lines: readonly string[];
  data: Uint8Array;
}

const encoder = new TextEncoder();

/** Combines lines in their order, each with its line end. */
export function recordsOf(lines: readonly string[], most: number = RECORD_BYTES): FirehoseRecord[] {
  const records: FirehoseRecord[] = [];
  let held: string[] = [];
  let bytes = 0;
  const close = (): void => {
    if (held.length > 0) records.push({ lines: held, data: encoder.encode(held.map((line) => `${line}\n`).join('')) });
    held = [];
    bytes = 0;
  };
  for (const line of lines) {
    const size = encoder.encode(line).length + 1;
    if (bytes + size > most) close();
    held.push(line);
    bytes += size;
  }
  close();
  return records;
}

/** Splits records into calls that Firehose accepts. */
export function callsOf(records: readonly FirehoseRecord[], { records: mostRecords, bytes: mostBytes } = callLimits): FirehoseRecord[][] {
  const calls: FirehoseRecord[][] = [];
  let bytes = 0;
  for (const record of records) {
    const call = calls.at(-1);
    bytes += record.data.length;
    if (call && call.length < mostRecords && bytes <= mostBytes) call.push(record);
    else {
      calls.push([record]);
      bytes = record.data.length;
    }
  }
  return calls;
}

/** The result of one call: the records that Firehose rejected. `hopeless` if the same call will fail again (no such stream, no permission). */
interface Refused {
  refused: FirehoseRecord[];
  hopeless: boolean;
}

export interface Delivery {
  /** PutRecordBatch. Never rejects. */
  put: (records: readonly FirehoseRecord[]) => Promise<Refused>;
  /** Resolves after that many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
  /** Numbers in [0, 1). */
  random: () => number;
  /** Milliseconds that remain; no call is started that could exceed them. */
  timeLeft: () => number;
}

/** Milliseconds that a call may take; a longer one is abandoned. */
export const LONGEST_CALL = 4_000;

/** Attempts per record; after them bypassing Firehose is faster than waiting. */
const MOST_TRIES = 5;
const FIRST_PAUSE = 50;

/** Doubles; each pause is between half and all of it, so that functions that failed together do not retry together. */
const pauseAfter = (tries: number, random: number): number => FIRST_PAUSE * 2 ** (tries - 1) * (0.5 + random / 2);

/** Sends records and returns those that Firehose did not accept. Never rejects. */
export async function deliver(records: readonly FirehoseRecord[], { put, wait, random, timeLeft }: Delivery): Promise<FirehoseRecord[]> {
  let left: readonly FirehoseRecord[] = records;
  for (let tries = 1; ; tries += 1) {
    const answers: Refused[] = [];
    for (const call of callsOf(left)) answers.push(timeLeft() <= LONGEST_CALL ? { refused: call, hopeless: false } : await put(call));
    left = answers.flatMap(({ refused }) => refused);
    const pause = pauseAfter(tries, random());
    const over = timeLeft() <= pause + callsOf(left).length * LONGEST_CALL;
    if (left.length === 0 || tries === MOST_TRIES || over || answers.some(({ hopeless }) => hopeless)) return [...left];
    await wait(pause);
  }
}

/** Milliseconds. A call that hangs is aborted, and none takes longer than LONGEST_CALL, which the time limits assume. */
const CONNECT = 1_000;
const SILENCE = 3_000;

/** The SDK reads AWS_REGION and AWS_ENDPOINT_URL. It tries once, because retries happen here, for the failed records only. */
export const createFirehose = (environment: Environment): FirehoseClient =>
  new FirehoseClient({
    ...(environment['AWS_ENDPOINT_URL'] ? { endpoint: environment['AWS_ENDPOINT_URL'] } : {}),
    maxAttempts: 1,
    requestHandler: { connectionTimeout: CONNECT, socketTimeout: SILENCE, requestTimeout: LONGEST_CALL, throwOnRequestTimeout: true },
  });

/** Errors of the caller that are temporary. */
const PASSING = /Throttl|LimitExceeded|TooManyRequests|Timeout/i;

function isHopeless(error: unknown): boolean {
  const { name = '', $fault } = error as { name?: string; $fault?: string };
  return $fault === 'client' && !PASSING.test(name);
}

/** Puts one batch. `failed` is called with the reason for a rejected call or record. Never rejects. */
export async function putBatch(
  client: FirehoseClient,
  stream: string,
  records: readonly FirehoseRecord[],
  failed: (reason: string) => void,
): Promise<Refused> {
  try {
    const Records = records.map(({ data: Data }) => ({ Data }));
    const { RequestResponses = [] } = await client.send(new PutRecordBatchCommand({ DeliveryStreamName: stream, Records }));
    // A record without a result was not acknowledged.
    const refused = records.filter((_, index) => !RequestResponses[index]?.RecordId);
    const reason = RequestResponses.find(({ ErrorCode }) => ErrorCode);
    if (refused.length > 0) failed(reason?.ErrorCode ?? 'no answer');
    return { refused, hopeless: false };
  } catch (error) {
    failed(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    return { refused: [...records], hopeless: isHopeless(error) };
  }
}

interface FirehoseLogPorts extends Delivery, Pick<Ports, 'clock' | 'ids'> {
  /** The log in the bucket. */
  bucket: ObjectLog;
  /** Called with lines that bypassed Firehose, and the object that they went into. */
  wentPast: (lines: number, key: string) => void;
}

/**
 * The raw log of a collector that writes through Firehose, which creates the objects. Lines that it rejects go into the bucket directly, where
 * the next load finds them like any other object; only the lake's Parquet does not contain them. `append` resolves once each line is either with Firehose or in the bucket, and
 * rejects if some are in neither.
 */
export const firehoseLog = ({ bucket, clock, ids, wentPast, ...delivery }: FirehoseLogPorts): ObjectLog => ({
  async append(_key, text) {
    const left = await deliver(recordsOf(text.trimEnd().split('\n')), delivery);
    const lines = left.flatMap((record) => record.lines);
    if (lines.length === 0) return;
    const key = batchKey('events', clock(), ids(), lines.length);
    await bucket.append(key, `${lines.join('\n')}\n`);
    wentPast(lines.length, key);
  },
  list: bucket.list,
  // Firehose chooses when and under which name: what was just appended cannot be read.
  read: bucket.read,
});
