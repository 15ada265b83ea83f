// Breaks text into lines that fit a width: at spaces, else after / . - _ or with a hyphen, and truncates what does not fit.
import { graphemes, widthOf } from './measure.js';
const ELLIPSIS = '…';
/** `part` with hyphens: where a capital starts, as in EventBridge, else in even pieces; letter by letter if nothing else fits. */
function hyphened(part, width, face) {
    const withHyphens = (cut) => cut.map((one, nth) => (nth < cut.length - 1 ? `${one}-` : one));
    const letters = graphemes(part);
    const ways = [part.split(/(?<=\p{Ll})(?=\p{Lu})/u)];
    for (let size = letters.length - 1; size > 1; size -= 1) {
        const even = Math.ceil(letters.length / Math.ceil(letters.length / size));
        ways.push(Array.from({ length: Math.ceil(letters.length / even) }, (_, nth) => letters.slice(nth * even, (nth + 1) * even).join('')));
    }
    return ways.map(withHyphens).find((way) => widest(way, face) <= width) ?? letters;
}
/** Scripts that have no spaces between words. */
const SPACELESS = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
/** The parts of a text between which a line may break without a hyphen. */
export const wordsOf = (text) => text
    .trim()
    .split(/\s+/u)
    .flatMap((word) => (SPACELESS.test(word) ? [...segmenter.segment(word)].map(({ segment }) => segment) : [word]));
/** A text of a script without spaces in pieces that fit `width`: its words, else its characters. */
const spacelessPieces = (text, width, face) => wordsOf(text).flatMap((word) => (widthOf(word, face) <= width ? [word] : graphemes(word)));
/** A word in pieces that fit `width`: after joining characters, else in even parts with a hyphen. */
function pieces(word, width, face) {
    if (widthOf(word, face) <= width)
        return [word];
    if (SPACELESS.test(word))
        return spacelessPieces(word, width, face);
    // A block of addresses stays whole before its length: 10.0.0.0 and /20.
    const halves = word.split(/(?<=\d)(?=\/\d+$)/);
    if (halves.length > 1 && widest(halves, face) <= width)
        return halves;
    const parts = word.match(/[^/._-]+[/._-]*|[/._-]+/g) ?? [word];
    return parts.flatMap((part) => (widthOf(part, face) <= width ? [part] : hyphened(part, width, face)));
}
function shorten(line, width, face) {
    const letters = graphemes(line);
    while (letters.length > 1 && widthOf(letters.join('') + ELLIPSIS, face) > width)
        letters.pop();
    return letters.join('').trimEnd() + ELLIPSIS;
}
/** `text` in at most `most` lines of `width` pixels; the last one ends in … if text is left over. Never empty. */
export function wrap(text, width, face, most = 3) {
    const lines = [];
    let line = '';
    for (const word of text.trim().split(/\s+/u)) {
        for (const [nth, piece] of pieces(word, width, face).entries()) {
            const longer = `${line}${line === '' || nth > 0 ? '' : ' '}${piece}`;
            if (line !== '' && (line.endsWith('-') || widthOf(longer, face) > width)) {
                lines.push(line);
                line = piece;
            }
            else
                line = longer;
        }
    }
    lines.push(line);
    if (lines.length <= most)
        return lines;
    return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), width, face)];
}
/** Width of the widest line. */
export const widest = (lines, face) => Math.max(0, ...lines.map((line) => widthOf(line, face)));
