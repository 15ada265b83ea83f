// The text of a raw object → its events, validated again: other writers put objects there too, and a writer may stop in the middle of a line.
import type { DamagedObject } from '../damaged.ts';
import { eventIdOf } from '../receive/event-id.ts';
import { validate } from '../receive/validate.ts';
import type { ValidEvent } from '../stages.ts';
import { hourOf } from '../store/object-key.ts';
import { jsonLines, type Line } from './json-lines.ts';
import { memoize } from './memoize.ts';

/** An event that can become a row. Times are milliseconds since 1970, except `sentTime`, which is unmodified. */
export interface ReadyEvent {
  line: number;
  event: ValidEvent;
  receivedAt: number;
  sentTime: string | undefined;
  /** What the collector added, not validated. */
  ingest: Readonly<Record<string, unknown>> | null | undefined;
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

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A time that every column can store, or `undefined`. */
function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'string' && value.length < 40 ? Date.parse(value) : Number.NaN;
  return time >= 0 && time < 253_402_300_800_000 ? time : undefined;
}

const receivedOf = memoize(timeOf);
const sentOf = memoize(timeOf);

/** Whether a value contains none of the bytes that are not UTF-8, which its text shows as replacement characters. */
function isText({ line, last, text }: Line, notText: ReadonlySet<number> | undefined): boolean {
  if (!notText?.size || !text.includes('\uFFFD')) return true;
  for (let at = line; at <= last; at += 1) if (notText.has(at)) return false;
  return true;
}

function judge(one: Line, hour: number | undefined, notText: ReadonlySet<number> | undefined): ReadyEvent | BadLine {
  const { line, text, parsed } = one;
  const bad = (reasons: string[]): BadLine => ({ line, events: 1, eventId: eventIdOf(parsed?.value), reasons, content: excerpt(text) });
  if (!isText(one, notText)) return bad(['line: is not UTF-8']);
  if (!parsed) return bad(['line: is not JSON; the object is truncated or damaged here']);
  const { event, reasons } = validate(parsed.value);
  if (!event) return bad(reasons);
  const ingest = (parsed.value as { _ingest?: Record<string, unknown> | null })._ingest;
  const receivedAt = receivedOf(ingest?.['receivedAt']) ?? hour;
  if (receivedAt === undefined) return bad(['_ingest.receivedAt: is missing, and the object name contains no hour']);
  const sentTime = textOf(ingest?.['sentTime']) ?? event.sentTime;
  return { line, event, receivedAt, sentTime: sentOf(sentTime) === undefined ? undefined : sentTime, ingest };
}

type Damage = Pick<DamagedObject, 'message' | 'notText'>;

/** What an object lacks as a whole: events that its name promises, or an unknown number after damage, which counts as one. */
function lacking(named: number, found: number, damage: Damage | undefined): BadLine[] {
  const missing = Math.max(named - found, damage && damage.notText.size === 0 ? 1 : 0);
  if (missing === 0) return [];
  const reason = damage ? `object: ${damage.message}` : `object: contains ${found} of ${named} events; it is truncated`;
  return [{ line: 0, events: missing, eventId: null, reasons: [reason], content: '' }];
}

/** Bad lines that are kept one by one, and UTF-16 units of their excerpts: an object of a hundred megabytes may consist of them. */
const MOST_BAD = { lines: 20_000, units: 8 * 1024 * 1024 };

/** The first bad lines; the others become one that counts all their events. */
function bounded(bad: readonly BadLine[]): BadLine[] {
  let units = 0;
  const first = bad.findIndex(({ content }, at) => {
    units += content.length;
    return at >= MOST_BAD.lines || units > MOST_BAD.units;
  });
  const [next, ...others] = first < 0 ? [] : bad.slice(first);
  if (!next) return [...bad];
  const events = others.reduce((sum, line) => sum + line.events, next.events);
  const reasons = [`object: contains ${others.length + 1} more lines that cannot be loaded`];
  return [...bad.slice(0, first), { line: next.line, events, eventId: null, reasons, content: '' }];
}

/** Every event of an object. `named` is the number in its name: missing events become one bad line with that many events. */
export function readObject(key: string, text: string, named: number, damage?: Damage): ReadObject {
  const hour = hourOf(key);
  const judged = jsonLines(text).map((line) => judge(line, hour, damage?.notText));
  const ready: ReadyEvent[] = [];
  const bad: BadLine[] = [];
  for (const one of judged) 'event' in one ? ready.push(one) : bad.push(one);
  bad.push(...lacking(named, judged.length, damage));
  return { ready, bad: bounded(bad) };
}

/** An object that is quarantined whole, for a reason that reading it again would not change. */
export const unreadObject = (reason: string, events: number): ReadObject => ({
  ready: [],
  bad: [{ line: 0, events, eventId: null, reasons: [reason], content: '' }],
});
