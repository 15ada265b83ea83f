// Accepted and refused events as lines of JSON, the way both logs keep them.
import { limits } from '../../events/index.ts';
import type { RawEvent } from '../stages.ts';

/** UTF-16 units kept of a body whose event or events cannot be written one by one. */
const EXCERPT = 65_536;

const encoder = new TextEncoder();

/** A UTF-16 unit is at most three bytes, so most lines need no counting. */
const isTooLong = (line: string): boolean => line.length * 3 > limits.eventBytes && encoder.encode(line).length > limits.eventBytes;

export type KeptLine = { line: string; reason?: never } | { line?: never; reason: string };

function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** The raw event as it came, unknown fields too, closed by its `_ingest` (given as JSON); or why it cannot be kept. An `_ingest` of the client's own is taken off. */
export function keptLine(event: object, ingest: string): KeptLine {
  if ('_ingest' in event) delete event._ingest;
  const line = stringify(event);
  if (line === undefined) return { reason: 'event: is nested too deeply' };
  if (isTooLong(line)) return { reason: `event: is longer than ${limits.eventBytes} bytes` };
  return { line: `${line.slice(0, -1)},"_ingest":${ingest}}` };
}

/** An event that was refused, whole, with its reasons. One nested too deeply to be written as JSON again is kept as `body`, its whole request's. */
export function refusedLine(event: RawEvent, reasons: readonly string[], ingest: string, body: string): string {
  const kept = stringify(event);
  if (kept === undefined) return refusedBodyLine(body, reasons, ingest);
  return `{"reasons":${JSON.stringify(reasons)},"event":${kept},"_ingest":${ingest}}`;
}

/** A body that was refused, could not be read as events, or holds one that cannot be written again: its first 65,536 UTF-16 units, and how many it had (`length`). */
export function refusedBodyLine(body: string, reasons: readonly string[], ingest: string): string {
  const kept = JSON.stringify({ reasons, body: body.slice(0, EXCERPT), length: body.length });
  return `${kept.slice(0, -1)},"_ingest":${ingest}}`;
}
