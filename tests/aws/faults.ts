// What AWS says in place of the emulator: its ways to fail a call, in its own words, and a bucket too large for the emulator's speed.
import type { Call, Fault } from './proxy.ts';

const isFirehose = ({ target }: Call): boolean => target.endsWith('.PutRecordBatch');
const isS3 = ({ target }: Call): boolean => target === '';

interface Batch {
  Records: { Data: string }[];
}

/** Firehose takes those records of a batch that `takes` names, and refuses the others as it does when it is throttled. */
export const firehoseTakes =
  (takes: (index: number) => boolean): Fault =>
  (call) => {
    if (!isFirehose(call)) return undefined;
    const batch: Batch = JSON.parse(call.body.toString('utf8'));
    const taken = batch.Records.filter((_, index) => takes(index));
    const refused = batch.Records.length - taken.length;
    const refusal = { ErrorCode: 'ServiceUnavailableException', ErrorMessage: 'Slow down.' };
    if (taken.length === 0)
      return { status: 200, body: JSON.stringify({ FailedPutCount: refused, RequestResponses: batch.Records.map(() => refusal) }) };
    return {
      forward: Buffer.from(JSON.stringify({ ...batch, Records: taken })),
      answer(text) {
        const { RequestResponses } = JSON.parse(text) as { RequestResponses: object[] };
        const all = batch.Records.map((_, index) => (takes(index) ? RequestResponses.shift() : refusal));
        return JSON.stringify({ FailedPutCount: refused, Encrypted: false, RequestResponses: all });
      },
    };
  };

/** Firehose refuses whole calls: `ServiceUnavailableException` passes automatically, `ResourceNotFoundException` does not. */
export const firehoseFails =
  (name: string, status: number): Fault =>
  (call) =>
    isFirehose(call) ? { status, body: JSON.stringify({ __type: name, message: 'as told' }) } : undefined;

const denial = (code: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>as told</Message></Error>`;

/** S3 refuses calls of these methods. */
export const s3Refuses =
  (...methods: string[]): Fault =>
  (call) =>
    isS3(call) && methods.includes(call.method) ? { status: 403, body: denial('AccessDenied') } : undefined;

/** Several at once: the first that has something to say. */
export const together =
  (...faults: Fault[]): Fault =>
  (call) => {
    for (const fault of faults) {
      const met = fault(call);
      if (met) return met;
    }
    return undefined;
  };

/** The first so many calls that a fault would meet; then none. */
export function times(count: number, fault: Fault): Fault {
  let left = count;
  return (call) => {
    const met = left > 0 ? fault(call) : undefined;
    if (met) left -= 1;
    return met;
  };
}

const contents = (key: string): string => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`;

/** S3 with these objects, listed by pages of a thousand and read, quicker than the emulator by ten. */
export function s3Holds(objects: ReadonlyMap<string, string>): Fault {
  const keys = [...objects.keys()].sort();
  return (call) => {
    if (!isS3(call) || call.method !== 'GET') return undefined;
    const { pathname, searchParams } = new URL(call.path, 'http://s3');
    if (searchParams.get('list-type') !== '2') {
      const text = objects.get(decodeURIComponent(pathname.split('/').slice(2).join('/')));
      return text === undefined ? { status: 404, body: denial('NoSuchKey') } : { status: 200, body: text };
    }
    const after = searchParams.get('start-after') ?? '';
    const within = keys.filter((key) => key > after && key.startsWith(searchParams.get('prefix') ?? ''));
    const page = within.slice(0, Math.min(1_000, Number(searchParams.get('max-keys') ?? 1_000)));
    const body = `<ListBucketResult><IsTruncated>${page.length < within.length}</IsTruncated>${page.map(contents).join('')}</ListBucketResult>`;
    return { status: 200, body };
  };
}
