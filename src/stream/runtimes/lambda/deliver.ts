// Records → Firehose: rejected records are sent again, with growing pauses, while there is time. The caller gets those that remain.
import { callsOf, type FirehoseRecord } from './records.ts';

/** The result of one call: the records that Firehose rejected. `hopeless` if the same call will fail again (no such stream, no permission). */
export interface Refused {
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
