// The response to a question while it streams in: columns and rows in their order, and nothing that exceeds the limits ever takes memory.
import { type Field, framed, readCount, readError, readFields, readRow, response } from './protocol.ts';

/** Maximum bytes of a row: longer ones are useless in a table, and need several times as much memory to read. */
export const LONGEST_ROW = 16 * 1024 * 1024;

/** The result of the last statement. */
export interface Answer {
  fields: Field[];
  /** The rows that were kept, as text. */
  rows: (string | null)[][];
  /** All rows and their bytes, kept or not. */
  seen: number;
  bytes: number;
  /** Changed rows, for a statement that returns none. */
  changed: number;
  /** Whether more rows can be fetched. */
  suspended: boolean;
  /** Whether a row or message was longer than the maximum. */
  tooLong: boolean;
  error: Error | undefined;
}

const nothing = () => ({ fields: [], rows: [], seen: 0, bytes: 0, changed: 0, suspended: false, tooLong: false });

export interface Gathering {
  answer: Answer;
  /** Returns true once the database waits for the next message. */
  onData: (bytes: Uint8Array) => boolean;
  /** Whether the response ended; not if the session was ended before. */
  isOver: () => boolean;
}

/** What a response is read for; rows of COPY and notices are not. */
const wanted = new Set<number>([response.fields, response.complete, response.suspended, response.error, response.ready]);

/** Collects a response. `keeps` decides for each row whether to keep it, given the answer before that row. */
export function gather(keeps: (answer: Answer) => boolean): Gathering {
  const answer: Answer = { ...nothing(), error: undefined };
  let described = false;
  let ready = false;

  function wants(type: number, length: number): boolean {
    if (length > LONGEST_ROW) answer.tooLong = true;
    if (type !== response.row) return wanted.has(type) && length <= LONGEST_ROW;
    const keep = length <= LONGEST_ROW && keeps(answer);
    answer.seen += 1;
    answer.bytes += length;
    return keep;
  }

  function onMessage(type: number, body: Uint8Array): void {
    if (type === response.fields) {
      const { tooLong } = answer;
      Object.assign(answer, nothing(), { fields: readFields(body), tooLong });
      described = true;
    } else if (type === response.row) answer.rows.push(readRow(body));
    else if (type === response.complete) {
      if (!described) Object.assign(answer, nothing());
      answer.changed = readCount(body);
      described = false;
    } else if (type === response.suspended) answer.suspended = true;
    else if (type === response.error) answer.error ??= readError(body);
    else ready = true;
  }

  const read = framed(wants, onMessage);
  return {
    answer,
    onData(bytes) {
      ready = false;
      read(bytes);
      return ready;
    },
    isOver: () => ready,
  };
}
