// Ad-hoc SQL: it may read the warehouse and cannot change it. Rows are fetched through a portal in parts, whatever the statement looks like, so that no
// answer exceeds the memory of the host.
import { type Answer, type Gathering, gather, LONGEST_ROW } from './answer.ts';
import { joined, request, StatementError } from './protocol.ts';
import { readValue, typeName, type Value } from './value.ts';

/** A session of the database that is used for nothing else meanwhile. */
export interface Link {
  /**
   * Sends messages and passes on the response, until `onData` returns true. May end the session once `enough` is true, if it cannot skip the rest; what was
   * asked is then over.
   */
  exchange: (messages: Uint8Array, onData: (bytes: Uint8Array) => boolean, enough: () => boolean) => Promise<void>;
}

export interface AskLimits {
  /** Of the rows that are returned. */
  shown: { rows: number; bytes: number };
  /** Rows beyond those shown are counted, up to these limits. */
  counted: { rows: number; bytes: number };
  /** False once there is no more time for counting. */
  counts?: () => boolean;
}

/** An answer as JSON: a row is a list, because names may repeat and have an order. */
export interface Table {
  /** In the order of the statement; names may repeat. `type` is PostgreSQL's (`int4`, `timestamptz`, `text[]`); `other` for uncommon ones. */
  columns: { name: string; type: string }[];
  /** The first rows. */
  rows: Value[][];
  /** Rows of the whole result; for a statement that returns none, the rows it changed. */
  total: number;
  /** True if there are more than `total`, because counting stopped. */
  more?: true;
}

const MIB = 1024 * 1024;
export const askLimits: AskLimits = {
  shown: { rows: 1_000, bytes: 8 * MIB },
  counted: { rows: 1_000_000, bytes: 128 * MIB },
};

/** Rows per fetch: one at first, because it may be a long one. */
const MOST_AT_ONCE = 4_096;
const BYTES_AT_ONCE = MIB;

/** The error for a row that was too long; `done` says what happened to the statement. */
export const rowTooLong = (done: string): StatementError =>
  new StatementError(`A row of the result is longer than ${LONGEST_ROW / MIB} MB. ${done}`, '54000', {
    hint: 'Select a part of the value: left(column, 1000).',
  });

/** Sends messages. Rejects with the database's error. */
export async function send(
  link: Link,
  { answer, onData, isOver }: Gathering,
  messages: readonly Uint8Array[],
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  await link.exchange(joined(messages), onData, () => answer.tooLong || answer.bytes > most);
  if (answer.error) throw answer.error;
  if (!isOver()) answer.suspended = true;
}

/** Sends statements whose answers do not matter. */
export async function tell(link: Link, statements: string): Promise<void> {
  await send(
    link,
    gather(() => false),
    [request.script(statements)],
  );
}

/**
 * Fetches the rows of one statement in parts, as the role `reader` in a read-only transaction that is rolled back. Ends early if `onAnswer` returns false.
 * The role keeps ordinary queries away from other tables; a login with more rights than a reader can leave it within one statement.
 */
export async function fetchRows(
  link: Link,
  statement: string,
  keeps: (answer: Answer) => boolean,
  onAnswer: (answer: Answer) => boolean,
  most?: number,
): Promise<Answer> {
  // PGlite starts without a session authorization that a rollback could restore; setting the current one provides it.
  await tell(link, "select set_config('session_authorization', session_user, false)");
  try {
    await tell(link, 'begin; set transaction read only; set local role reader');
    const gathered = gather(keeps);
    const { answer } = gathered;
    // One prepared statement: a second one after a semicolon is rejected, or `commit; …` would escape.
    const opening = [request.parse(statement), request.bind(), request.describe()];
    for (let rows = 1, before = 0; ; before = answer.bytes) {
      answer.suspended = false;
      await send(link, gathered, [...opening.splice(0), request.execute(rows), request.sync()], most);
      if (answer.tooLong) throw rowTooLong('It is not shown.');
      if (!onAnswer(answer) || !answer.suspended) return answer;
      const bytes = answer.bytes - before;
      rows = bytes > BYTES_AT_ONCE ? Math.max(1, rows >> 1) : Math.min(rows * 2, MOST_AT_ONCE);
    }
  } finally {
    // A statement before it may have failed, and the session may have ended with it.
    await tell(link, 'rollback').catch(() => {});
  }
}

/** An answer as a table. */
export const tableOf = ({ fields, rows, seen, changed, suspended }: Omit<Answer, 'bytes' | 'tooLong' | 'error'>): Table => ({
  columns: fields.map(({ name, type }) => ({ name, type: typeName(type) })),
  rows: rows.map((row) => row.map((text, at) => readValue(text, fields[at]?.type ?? 0))),
  total: fields.length > 0 ? seen : changed,
  ...(suspended ? { more: true } : {}),
});

/** Asks one statement. Rejects with StatementError, or as the session does. */
export async function ask(link: Link, statement: string, { shown, counted, counts = () => true }: AskLimits = askLimits): Promise<Table> {
  const keeps = ({ seen, bytes }: Answer): boolean => seen < shown.rows && bytes < shown.bytes;
  const goesOn = (answer: Answer): boolean => keeps(answer) || (answer.seen < counted.rows && answer.bytes < counted.bytes && counts());
  return tableOf(await fetchRows(link, statement, keeps, goesOn, counted.bytes));
}

/** Like `ask`, for a question that is ended after so many milliseconds: counting may take a third of them, so that the rows are returned. */
export async function askWithin(link: Link, statement: string, milliseconds: number): Promise<Table> {
  const end = performance.now() + milliseconds / 3;
  return await ask(link, statement, { ...askLimits, counts: () => performance.now() < end });
}
