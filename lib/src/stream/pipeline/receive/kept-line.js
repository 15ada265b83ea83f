// Accepted and rejected events as lines of JSON, the format of both logs.
import { limits } from '../../events/index.js';
/** UTF-16 units kept of a body whose events cannot be written one by one. */
const EXCERPT = 65_536;
const encoder = new TextEncoder();
/** A UTF-16 unit has at most three bytes, so most lines need no counting. */
const isTooLong = (line) => line.length * 3 > limits.eventBytes && encoder.encode(line).length > limits.eventBytes;
function stringify(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return undefined;
    }
}
/** The raw event, unmodified and with unknown fields, followed by its `_ingest` (given as JSON); or why it cannot be stored. A client's own `_ingest` is removed. */
export function keptLine(event, ingest) {
    if ('_ingest' in event)
        delete event._ingest;
    const line = stringify(event);
    if (line === undefined)
        return { reason: 'event: is nested too deeply' };
    if (isTooLong(line))
        return { reason: `event: is longer than ${limits.eventBytes} bytes` };
    return { line: `${line.slice(0, -1)},"_ingest":${ingest}}` };
}
/** A rejected event, complete, with its reasons. One that is nested too deeply to be written as JSON is kept as `body`, the whole request's. */
export function refusedLine(event, reasons, ingest, body) {
    const kept = stringify(event);
    if (kept === undefined)
        return refusedBodyLine(body, reasons, ingest);
    return `{"reasons":${JSON.stringify(reasons)},"event":${kept},"_ingest":${ingest}}`;
}
/** A body that was rejected, could not be read as events, or contains one that cannot be written again: its first 65,536 UTF-16 units, and its `length`. */
export function refusedBodyLine(body, reasons, ingest) {
    const kept = JSON.stringify({ reasons, body: body.slice(0, EXCERPT), length: body.length });
    return `${kept.slice(0, -1)},"_ingest":${ingest}}`;
}
