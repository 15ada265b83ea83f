// Decodes a file's bytes as text in whatever encoding, or reports why they are not text.
import { readFileSync, statSync } from 'node:fs';
import { windows1252 } from './windows-1252.js';
/** A larger page is a mistake; `check` rejects it too. */
export const MAX_BYTES = 5_000_000;
const UTF8_SEQUENCE = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}|[\x80-\xFF]/g;
const strict = new TextDecoder('utf-8', { fatal: true });
/** Decodes valid UTF-8 as such, and every other byte as Windows-1252, like browsers. */
function decodeMixed(bytes) {
    const letters = Buffer.from(bytes).toString('latin1');
    return letters.replace(UTF8_SEQUENCE, (sequence) => {
        try {
            return sequence.length > 1 ? strict.decode(Buffer.from(sequence, 'latin1')) : windows1252(sequence.charCodeAt(0));
        }
        catch {
            return [...sequence].map((letter) => windows1252(letter.charCodeAt(0))).join('');
        }
    });
}
/** The byte order of UTF-16 text: by its mark, else by the position of its zero bytes; `undefined` for other text. */
function utf16(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const start = bytes.subarray(0, 512);
    if (start.length < 4)
        return undefined;
    const zeros = [0, 0];
    for (const [index, byte] of start.entries())
        if (byte === 0)
            zeros[(index % 2)] += 1;
    const half = start.length / 2;
    if (zeros[1] > half * 0.6 && zeros[0] < half * 0.05)
        return 'utf-16le';
    if (zeros[0] > half * 0.6 && zeros[1] < half * 0.05)
        return 'utf-16be';
    return undefined;
}
/** Bytes that occur in no text: an image or an archive with a text file's name. */
const looksBinary = (bytes) => {
    const start = bytes.subarray(0, 8192);
    const odd = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
    return start.includes(0) || odd > 4 + start.length / 50;
};
/** Control characters, except tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is searched for
const CONTROL = /[\x00-\x08\v\f\x0E-\x1F\x7F]/g;
const changed = (what, done, severity = 'note') => ({
    code: 'encoding',
    severity,
    line: 1,
    what,
    done,
});
/** Decodes `bytes`. Line ends become line feeds; a byte order mark is removed. */
export function decodeText(bytes) {
    const findings = [];
    let text;
    const wide = utf16(bytes);
    if (wide) {
        text = new TextDecoder(wide).decode(bytes);
        findings.push(changed(`The file is ${wide.toUpperCase()}.`, 'It is written as UTF-8.'));
        if (text.includes('\0'))
            return { refused: 'it contains NUL characters and is not text' };
    }
    else if (looksBinary(bytes))
        return { refused: 'it contains binary data' };
    else {
        try {
            text = strict.decode(bytes);
            if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
                findings.push(changed('The file starts with a byte order mark.', 'Removed.'));
        }
        catch {
            text = decodeMixed(bytes);
            findings.push(changed('Some bytes of the file are not UTF-8.', 'Read as Windows-1252; check the characters.', 'warning'));
        }
    }
    const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const line = lines.split('\n').findIndex((one) => one.search(CONTROL) >= 0) + 1;
    if (line > 0)
        findings.push({ ...changed('The text contains invisible control characters.', 'Removed.'), line });
    return { text: line > 0 ? lines.replaceAll(CONTROL, '') : lines, findings };
}
/** Reads the file at `path`. Never throws. */
export function readText(path) {
    try {
        const { size } = statSync(path);
        if (size > MAX_BYTES)
            return { refused: `it has ${Math.ceil(size / 1_000_000)} MB; the limit is ${MAX_BYTES / 1_000_000} MB` };
        return decodeText(readFileSync(path));
    }
    catch (thrown) {
        return { refused: `it cannot be read: ${thrown.code ?? 'unknown reason'}` };
    }
}
