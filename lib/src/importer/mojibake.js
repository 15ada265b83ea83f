import { proseSpans } from './prose-spans.js';
import { windows1252Byte } from './windows-1252.js';
/** Plausible characters: Latin letters with Vietnamese diacritics, punctuation, symbols, arrows, emoji. */
const plausible = (code) => 
// Bytes that the table leaves unassigned: they occur in text that was decoded wrongly twice.
[0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(code) ||
    (code >= 0xa0 && code <= 0x17f) ||
    code === 0x192 ||
    (code >= 0x1a0 && code <= 0x1b0) ||
    (code >= 0x2c6 && code <= 0x2dc) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1ea0 && code <= 0x1ef9) ||
    (code >= 0x2000 && code <= 0x23ff) ||
    (code >= 0x2460 && code <= 0x27bf) ||
    (code >= 0x2900 && code <= 0x297f) ||
    (code >= 0x2b00 && code <= 0x2bff) ||
    code === 0xfe0e ||
    code === 0xfe0f ||
    code === 0xfeff ||
    (code >= 0x1f000 && code <= 0x1faff);
/** How many bytes a UTF-8 sequence has that starts with `lead`; 0 for a byte that starts none. */
const lengthOf = (lead) => (lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Characters that may follow a letter and end a word. */
const ENDING = /[\u2018-\u201E\u2026\u2013\u2014\u2039\u203A\u00AB\u00BB\u2022\u2122]/;
/** True if two characters at `start` may be a capital letter and the character after its word: `“BÃ”`, `MÃ SỐ`. */
function mayBeMeant(text, start) {
    const [before = '', sign = ''] = [text[start - 1], text[start + 1]];
    if (/\p{Ll}/u.test(before))
        return false;
    if (sign === '\u00A0')
        return /\p{Lu}/u.test(before);
    return ENDING.test(sign) && !/^[\p{L}\p{N}]/u.test(text.charAt(start + 2));
}
/** The sequence at `start` of `text`, if its characters are bytes of valid UTF-8 for a plausible character. */
function sequenceAt(text, start) {
    const length = lengthOf(windows1252Byte(text[start] ?? '') ?? 0);
    if (length === 0)
        return undefined;
    const bytes = Array.from({ length }, (_, index) => windows1252Byte(text[start + index] ?? '') ?? 0);
    if (!bytes.slice(1).every((byte) => byte >= 0x80 && byte <= 0xbf))
        return undefined;
    try {
        const means = decoder.decode(Uint8Array.from(bytes));
        if (!plausible(means.codePointAt(0) ?? 0))
            return undefined;
        return { start, length, means, doubtful: length === 2 && mayBeMeant(text, start) };
    }
    catch {
        return undefined;
    }
}
function sequencesIn(text) {
    const found = [];
    for (let at = 0; at < text.length; at += 1) {
        // Every lead byte is at least 0xC2.
        if (text.charCodeAt(at) < 0xc2 || text.charCodeAt(at) > 0xf4)
            continue;
        const sequence = sequenceAt(text, at);
        if (!sequence)
            continue;
        found.push(sequence);
        at += sequence.length - 1;
    }
    return found;
}
/** Undoes one wrong decoding. `broken` means that the line is known to be damaged. */
function repairOnce(text, broken) {
    const sequences = sequencesIn(text);
    const sure = broken || sequences.some(({ doubtful }) => !doubtful);
    if (!sure)
        return text;
    let repaired = '';
    let end = 0;
    for (const { start, length, means } of sequences) {
        repaired += text.slice(end, start) + means;
        end = start + length;
    }
    return repaired + text.slice(end);
}
/** Undoes as many wrong decodings as there were, at most three. */
function repair(text, broken) {
    let repaired = text;
    for (let turn = 0; turn < 3; turn += 1) {
        const next = repairOnce(repaired, broken);
        if (next === repaired)
            break;
        repaired = next;
    }
    return repaired;
}
const words = (text) => text.split(/[ \t|]+/).filter(Boolean);
/** The words that differ, in pairs; the whole line if they cannot be paired. */
function pairs(before, after) {
    const [old, now] = [words(before), words(after)];
    if (old.length !== now.length)
        return [{ before: before.trim(), after: after.trim() }];
    const seen = new Set();
    return old.flatMap((word, index) => {
        const repaired = now[index] ?? '';
        if (word === repaired || seen.has(word))
            return [];
        seen.add(word);
        return [{ before: word, after: repaired }];
    });
}
/** Repairs `text`, except in code fences and code spans, and returns what was repaired. Lines stay lines. */
export function repairMojibake(text) {
    if (!/[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122]/.test(text))
        return { text, repairs: [] };
    const repairs = [];
    const lines = proseSpans(text).map((spans, index) => {
        const whole = spans
            .filter(({ code }) => !code)
            .map(({ text: part }) => part)
            .join('');
        const broken = sequencesIn(whole).some(({ doubtful }) => !doubtful);
        const repaired = spans.map((span) => (span.code ? span.text : repair(span.text, broken))).join('');
        const before = spans.map((span) => span.text).join('');
        if (repaired !== before)
            repairs.push({ line: index + 1, words: pairs(before, repaired) });
        return repaired;
    });
    return { text: lines.join('\n'), repairs };
}
/** Remains of wrongly decoded Vietnamese and typography with a lost byte, which cannot be repaired. */
const REMAINS = /Ã (?=\p{Ll})|áº|á»|â€|Ä‘|Æ°|Ã[\u0080-\u009F]/u;
/** Lines of prose that still look damaged. */
export function stillBroken(text) {
    if (!REMAINS.test(text))
        return [];
    return proseSpans(text).flatMap((spans, index) => {
        const prose = spans.flatMap((span) => (span.code ? [] : [span.text])).join(' ');
        const at = prose.search(REMAINS);
        return at < 0 ? [] : [{ line: index + 1, words: prose.slice(Math.max(0, at - 12), at + 20).trim() }];
    });
}
/** Reports each repair with before and after. */
export function reportRepairs(repairs, report) {
    for (const { line, words: repaired } of repairs) {
        const list = repaired.map(({ before, after }) => `${before} → ${after}`).join(', ');
        report({
            code: 'mojibake',
            severity: 'note',
            line,
            what: `Text was saved with a wrong encoding: ${list}.`,
            done: 'Fixed.',
        });
    }
}
