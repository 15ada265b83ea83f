// What goes to Firehose in which calls, and what is sent again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  callLimits,
  callsOf,
  type Delivery,
  deliver,
  type FirehoseRecord,
  LONGEST_CALL,
  recordsOf,
} from '../../../../../src/stream/runtimes/lambda/firehose.ts';

const textOf = (records: readonly FirehoseRecord[]): string => records.map(({ data }) => new TextDecoder().decode(data)).join('');

test('lines are grouped in their order, and none is cut or lost', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => JSON.stringify(text)),
        { maxLength: 60 },
      ),
      (lines) => {
        const records = recordsOf(lines, 100);
        expect(textOf(records)).toBe(lines.map((line) => `${line}\n`).join(''));
        expect(records.flatMap((record) => record.lines)).toEqual(lines);
        for (const { data, lines: held } of records) expect(data.length <= 100 || held.length === 1).toBe(true);
      },
    ),
  );
});

test('no call holds more records or bytes than Firehose takes', () => {
  const large = recordsOf(Array.from({ length: 40 }, () => 'x'.repeat(200_000)));
  expect(large).toHaveLength(40);
  const calls = callsOf(large);
  expect(calls.flat()).toEqual(large);
  for (const call of calls) expect(call.reduce((sum, { data }) => sum + data.length, 0)).toBeLessThanOrEqual(callLimits.bytes);
  const many = recordsOf(
    Array.from({ length: 1_200 }, () => '{}'),
    1,
  );
  expect(callsOf(many).map(({ length }) => length)).toEqual([500, 500, 200]);
});

interface Watched extends Delivery {
  sent: string[][];
  pauses: number[];
}

/** Firehose that answers by turn; time passes in pauses alone. */
function firehose(answers: ((record: FirehoseRecord) => boolean)[], { time = 10_000, hopeless = false } = {}): Watched {
  const sent: string[][] = [];
  const pauses: number[] = [];
  return {
    sent,
    pauses,
    async put(records) {
      const takes = answers[sent.length] ?? (() => true);
      sent.push(records.map(({ lines }) => lines.join()));
      return { refused: records.filter((record) => !takes(record)), hopeless };
    },
    wait: async (milliseconds) => void pauses.push(milliseconds),
    random: () => 1,
    timeLeft: () => time - pauses.reduce((sum, pause) => sum + pause, 0),
  };
}

const records = recordsOf(['a', 'b', 'c'], 1);
const none = (): boolean => false;

test('only refused records are sent again, and accepted ones never twice', async () => {
  const stream = firehose([({ lines }) => lines[0] === 'b', ({ lines }) => lines[0] === 'c']);
  expect(await deliver(records, stream)).toEqual([]);
  expect(stream.sent).toEqual([['a', 'b', 'c'], ['a', 'c'], ['a']]);
  expect(stream.pauses).toEqual([50, 100]);
});

test('it ends after five tries, when time is over, or when a retry is useless; the rest is returned', async () => {
  const always = [none, none, none, none, none, none];
  const patient = firehose(always);
  expect(await deliver(records, patient)).toEqual(records);
  expect(patient.sent).toHaveLength(5);
  const hurried = firehose(always, { time: LONGEST_CALL + 120 });
  expect(await deliver(records, hurried)).toEqual(records);
  expect(hurried.sent).toHaveLength(2);
  const lost = firehose(always, { hopeless: true });
  expect(await deliver(records, lost)).toEqual(records);
  expect(lost.sent).toHaveLength(1);
});

test('no call starts that could exceed the time, and its records are returned too', async () => {
  const many = recordsOf(
    Array.from({ length: 1_200 }, (_, index) => String(index)),
    1,
  );
  const slow = (time: number) => {
    let now = 0;
    const begun: number[] = [];
    const put: Delivery['put'] = async (refused) => {
      begun.push(now);
      now += LONGEST_CALL;
      return { refused: [...refused], hopeless: false };
    };
    const wait = async (milliseconds: number) => {
      now += milliseconds;
    };
    return { begun, put, wait, random: () => 1, timeLeft: () => time - now };
  };
  for (const [time, calls] of [
    [1_000, 0],
    [10_000, 2],
    [12_040, 3],
    [24_040, 3],
    [24_100, 6],
  ] as const) {
    const stream = slow(time);
    expect(await deliver(many, stream)).toEqual(many);
    expect(stream.begun).toHaveLength(calls);
    for (const at of stream.begun) expect(at + LONGEST_CALL).toBeLessThan(time);
  }
});
