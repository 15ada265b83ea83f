// Records → Firehose: what it refuses is sent again alone, with growing pauses, while there is time. What is left at the end is the caller's.
import { callsOf, type FirehoseRecord } from './records.ts';

/** One call's answer: the records that Firehose did not take. `hopeless` where the same call will fail again (no stream, no right). */
export interface Refused {
  refused: FirehoseRecord[];
  hopeless: boolean;
}

export interface Delivery {
  /** PutRecordBatch. Never rejects. */
  put: (records: readonly FirehoseRecord[]) => Promise<Refused>;
  /** Resolves after so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
  /** Numbers in [0, 1). */
  random: () => number;
  /** Milliseconds that may still pass; no call is begun that could outlast them. */
  timeLeft: () => number;
}

/** Milliseconds that a call may take; one that takes longer is given up. */
export const LONGEST_CALL = 4_000;

/** Tries of one record; beyond them the way past Firehose is quicker than a wait. */
const MOST_TRIES = 5;
const FIRST_PAUSE = 50;

/** Doubling, and each pause between a half and the whole, so that functions that failed together do not come again together. */
const pauseAfter = (tries: number, random: number): number => FIRST_PAUSE * 2 ** (tries - 1) * (0.5 + random / 2);

/** Sends records, and returns those that Firehose did not take. Never rejects. */
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
