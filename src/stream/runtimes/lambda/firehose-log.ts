// The raw log of a collector that writes through Firehose: Firehose creates the objects. Lines that it rejects go into the bucket directly,
// where the next load finds them like any other object; only the lake's Parquet does not contain them.
import type { ObjectLog, Ports } from '../../pipeline/index.ts';
import { batchKey } from '../../pipeline/store/object-key.ts';
import { type Delivery, deliver } from './deliver.ts';
import { recordsOf } from './records.ts';

export interface FirehoseLogPorts extends Delivery, Pick<Ports, 'clock' | 'ids'> {
  /** The log in the bucket. */
  bucket: ObjectLog;
  /** Called with lines that bypassed Firehose, and the object that they went into. */
  wentPast: (lines: number, key: string) => void;
}

/** A log whose `append` resolves once each line is either with Firehose or in the bucket, and rejects if some are in neither. */
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
