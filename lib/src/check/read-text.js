// Reads a text file of the content, or reports why it cannot be read as text.
import { readFileSync, statSync } from 'node:fs';
import { finding } from './finding.js';
import { onDisk } from './on-disk.js';
/** A page larger than this is a mistake, and would slow down every build. */
export const MAX_BYTES = 5_000_000;
const decoder = new TextDecoder('utf-8', { fatal: true });
const reasons = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'it no longer exists',
    EISDIR: 'it is a folder',
    EMFILE: 'too many files are open',
};
/** The system's reason in words. */
export const reasonOf = (thrown) => {
    const code = thrown?.code ?? 'unknown';
    return reasons[code] ?? `system error ${code}`;
};
/** Position of the first bytes that are not UTF-8. */
function firstBadByte(bytes) {
    const text = new TextDecoder('utf-8').decode(bytes);
    const encoder = new TextEncoder();
    let offset = 0;
    let [line, column] = [1, 1];
    for (const letter of text) {
        const written = encoder.encode(letter);
        if (letter === '\uFFFD' && !written.every((byte, index) => bytes[offset + index] === byte))
            break;
        offset += written.length;
        column += letter.length;
        if (letter === '\n')
            [line, column] = [line + 1, 1];
    }
    return { line, column };
}
/** The text of `file` without a byte order mark, or what is wrong with it. */
export function readText(root, file) {
    const place = { file: file.shown, line: 1, column: 1 };
    const where = `${root}/${onDisk(root, file.path)}`;
    let bytes;
    try {
        if (statSync(where).size > MAX_BYTES) {
            return finding('file-too-large', place, `the file is larger than ${MAX_BYTES / 1_000_000} MB`, 'split the page, or link to the file as a download');
        }
        bytes = readFileSync(where);
    }
    catch (thrown) {
        return finding('file-unreadable', place, `the file cannot be read: ${reasonOf(thrown)}`, 'fix its permissions, or restore it');
    }
    const zero = bytes.indexOf(0);
    if (zero >= 0) {
        const line = bytes.subarray(0, zero).filter((byte) => byte === 10).length + 1;
        return finding('not-utf8', { ...place, line }, 'the file contains a NUL byte: it is UTF-16 or not text', 'save it as UTF-8');
    }
    try {
        return decoder.decode(bytes);
    }
    catch {
        return finding('not-utf8', { ...place, ...firstBadByte(bytes) }, 'invalid UTF-8 from this byte on', 'save the file as UTF-8');
    }
}
