// Accepted and rejected events as lines of JSON, the format of both logs.
import { limits } from '../../events/index.ts';
import type { RawEvent } from '../stages.ts';

/** UTF-16 units kept of a body whose events cannot be written one by one. */
const EXCERPT = 65_536;

const encoder = new TextEncoder();

/** A UTF-16 unit has at most three bytes, so most lines need no counting. */
const isTooLong = (line: string): boolean => line.length * 3 > limits.eventBytes && encoder.encode(line).length > limits.eventBytes;

export type KeptLine = { line: string; reason?: never } | { line?: never; reason: string };

function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** The raw event, unmodified and with unknown fields, followed by its `_ingest` (given as JSON); or why it cannot be stored. A client's own `_ingest` is removed. */
export function keptLine(event: object, ingest: string): KeptLine {
  if ('_ingest' in event) delete event._ingest;
  const line = stringify(event);
  if (line === undefined) return { reason: 'event: is nested too deeply' };
  if (isTooLong(line)) return { reason: `event: is longer than ${limits.eventBytes} bytes` };
  return { line: `${line.slice(0, -1)},"_ingest":${ingest}}` };
}

/** A rejected event, complete, with its reasons. One that is nested too deeply to be written as JSON is kept as `body`, the whole request's. */
export function refusedLine(event: RawEvent, reasons: readonly string[], ingest: string, body: string): string {
  const kept = stringify(event);
  if (kept === undefined) return refusedBodyLine(body, reasons, ingest);
  return `{"reasons":${JSON.stringify(reasons)},"event":${kept},"_ingest":${ingest}}`;
}

/** The start of a body as text; its bytes in base64 if they are not text. */
function excerptOf(body: string | Uint8Array): { body: string; encoding?: 'base64' } {
  if (typeof body === 'string') return { body: body.slice(0, EXCERPT) };
  const start = body.subarray(0, EXCERPT);
  try {
    // A character that the cut divides is left out.
    return { body: new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true }) };
  } catch {
    return { body: btoa(Array.from(start, (byte) => String.fromCharCode(byte)).join('')), encoding: 'base64' };
  }
}

/**
 * A body that was rejected, could not be read as events, or contains one that cannot be written again: its start (65,536 UTF-16 units or bytes),
 * and its `length`.
 */
export function refusedBodyLine(body: string | Uint8Array, reasons: readonly string[], ingest: string): string {
  const kept = JSON.stringify({ reasons, ...excerptOf(body), length: body.length });
  return `${kept.slice(0, -1)},"_ingest":${ingest}}`;
}
