// The text of a raw object → its events, validated again: other writers put objects there too, and a writer may stop in the middle of a line.
import { eventIdOf } from '../receive/event-id.js';
import { validate } from '../receive/validate.js';
import { hourOf } from '../store/object-key.js';
import { memoize } from './memoize.js';
/** UTF-16 units kept of a bad line; the object has all of it. */
const EXCERPT = 4_096;
const excerpt = (text) => text.slice(0, EXCERPT).toWellFormed().replaceAll('\0', '␀');
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** One object per line, or one object over many lines. */
function linesOf(text) {
    const lines = text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .map((line, index) => ({ line: index + 1, text: line.trim() }))
        .filter((line) => line.text !== '');
    const [first] = lines;
    if (first && lines.length > 1 && !parse(first.text)) {
        const whole = parse(text.trim());
        if (whole)
            return [{ line: 1, text: text.trim(), parsed: whole }];
    }
    return lines.map((line) => ({ ...line, parsed: parse(line.text) }));
}
const textOf = (value) => (typeof value === 'string' ? value : undefined);
/** A time that every column can store, or `undefined`. */
function timeOf(value) {
    const time = typeof value === 'string' && value.length < 40 ? Date.parse(value) : Number.NaN;
    return time >= 0 && time < 253_402_300_800_000 ? time : undefined;
}
const receivedOf = memoize(timeOf);
const sentOf = memoize(timeOf);
function judge({ line, text, parsed }, hour) {
    const bad = (reasons) => ({ line, events: 1, eventId: eventIdOf(parsed?.value), reasons, content: excerpt(text) });
    if (!parsed)
        return bad(['line: is not JSON; the object is truncated or damaged here']);
    const { event, reasons } = validate(parsed.value);
    if (!event)
        return bad(reasons);
    const ingest = parsed.value._ingest;
    const receivedAt = receivedOf(ingest?.['receivedAt']) ?? hour;
    if (receivedAt === undefined)
        return bad(['_ingest.receivedAt: is missing, and the object name contains no hour']);
    const sentTime = textOf(ingest?.['sentTime']) ?? event.sentTime;
    return { line, event, receivedAt, sentTime: sentOf(sentTime) === undefined ? undefined : sentTime };
}
/** Every event of an object. `named` is the number in its name: missing events become one bad line with that many events. */
export function readObject(key, text, named) {
    const hour = hourOf(key);
    const judged = linesOf(text).map((line) => judge(line, hour));
    const ready = [];
    const bad = [];
    for (const one of judged)
        'event' in one ? ready.push(one) : bad.push(one);
    const missing = named - judged.length;
    if (missing > 0) {
        const reasons = [`object: contains ${judged.length} of ${named} events; it is truncated`];
        bad.push({ line: 0, events: missing, eventId: null, reasons, content: '' });
    }
    return { ready, bad };
}
