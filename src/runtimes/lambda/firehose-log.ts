// The raw log of a collector that writes through Firehose: Firehose makes the objects. What it does not take goes past it into the log itself,
// where the next load finds it like any other object; only the lake's Parquet lacks it.
import type { ObjectLog, Ports } from '../../pipeline/index.ts';
import { batchKey } from '../../pipeline/store/object-key.ts';
import { type Delivery, deliver } from './deliver.ts';
import { recordsOf } from './records.ts';

export interface FirehoseLogPorts extends Delivery, Pick<Ports, 'clock' | 'ids'> {
  /** The log of the bucket itself. */
  bucket: ObjectLog;
  /** Hears of lines that went past Firehose, and into which object. */
  wentPast: (lines: number, key: string) => void;
}

/** A log whose `append` resolves when each line is either with Firehose or in the bucket, and rejects when some are in neither. */
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
