// Lines → records for PutRecordBatch. https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecordBatch.html

/** Firehose's limits for one call. */
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
