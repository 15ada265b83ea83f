// The text of a raw object → its events, validated again: other writers put objects there too, and a writer may stop in the middle of a line.
import { eventIdOf } from '../receive/event-id.ts';
import { validate } from '../receive/validate.ts';
import type { ValidEvent } from '../stages.ts';
import { hourOf } from '../store/object-key.ts';
import { memoize } from './memoize.ts';

/** An event that can become a row. Times are milliseconds since 1970, except `sentTime`, which is unmodified. */
export interface ReadyEvent {
  line: number;
  event: ValidEvent;
  receivedAt: number;
  sentTime: string | undefined;
}

/** A line that cannot become a row. */
export interface BadLine {
  line: number;
  /** How many events are lost with it. */
  events: number;
  /** Its line in the object. */
  eventId: string | null;
  reasons: string[];
  content: string;
}

export interface ReadObject {
  ready: ReadyEvent[];
  bad: BadLine[];
}

/** UTF-16 units kept of a bad line; the object has all of it. */
const EXCERPT = 4_096;

const excerpt = (text: string): string => text.slice(0, EXCERPT).toWellFormed().replaceAll('\0', '␀');

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

type Line = { line: number; text: string; parsed: { value: unknown } | undefined };

/** One object per line, or one object over many lines. */
function linesOf(text: string): Line[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '');
  const [first] = lines;
  if (first && lines.length > 1 && !parse(first.text)) {
    const whole = parse(text.trim());
    if (whole) return [{ line: 1, text: text.trim(), parsed: whole }];
  }
  return lines.map((line) => ({ ...line, parsed: parse(line.text) }));
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A time that every column can store, or `undefined`. */
function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'string' && value.length < 40 ? Date.parse(value) : Number.NaN;
  return time >= 0 && time < 253_402_300_800_000 ? time : undefined;
}

const receivedOf = memoize(timeOf);
const sentOf = memoize(timeOf);

function judge({ line, text, parsed }: Line, hour: number | undefined): ReadyEvent | BadLine {
  const bad = (reasons: string[]): BadLine => ({ line, events: 1, eventId: eventIdOf(parsed?.value), reasons, content: excerpt(text) });
  if (!parsed) return bad(['line: is not JSON; the object is truncated or damaged here']);
  const { event, reasons } = validate(parsed.value);
  if (!event) return bad(reasons);
  const ingest = (parsed.value as { _ingest?: Record<string, unknown> | null })._ingest;
  const receivedAt = receivedOf(ingest?.['receivedAt']) ?? hour;
  if (receivedAt === undefined) return bad(['_ingest.receivedAt: is missing, and the object name contains no hour']);
  const sentTime = textOf(ingest?.['sentTime']) ?? event.sentTime;
  return { line, event, receivedAt, sentTime: sentOf(sentTime) === undefined ? undefined : sentTime };
}

/** Every event of an object. `named` is the number in its name: missing events become one bad line with that many events. */
export function readObject(key: string, text: string, named: number): ReadObject {
  const hour = hourOf(key);
  const judged = linesOf(text).map((line) => judge(line, hour));
  const ready: ReadyEvent[] = [];
  const bad: BadLine[] = [];
  for (const one of judged) 'event' in one ? ready.push(one) : bad.push(one);
  const missing = named - judged.length;
  if (missing > 0) {
    const reasons = [`object: contains ${judged.length} of ${named} events; it is truncated`];
    bad.push({ line: 0, events: missing, eventId: null, reasons, content: '' });
  }
  return { ready, bad };
}
