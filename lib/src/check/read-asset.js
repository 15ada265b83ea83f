// Inspects the files beside the pages, as far as needed to detect their kind.
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { DRAWING, HEAD_BYTES, ICON, IMAGE, imageKind, isIcon, isLive, MARKUP, PAGE } from '../site/asset-kind.js';
import { cleanDrawing } from '../site/clean-drawing.js';
import { drawingSize } from '../site/drawing-size.js';
/** Maximum size of a drawing's markup. */
const MOST_MARKUP = 5_000_000;
/** Length of the signature before the chunks of a PNG. */
const PNG_SIGNATURE = 8;
function head(path) {
    const bytes = new Uint8Array(HEAD_BYTES);
    const file = openSync(path, 'r');
    try {
        return bytes.subarray(0, readSync(file, bytes));
    }
    finally {
        closeSync(file);
    }
}
/** True if the chunks of the PNG at `path` are damaged or do not run to its end chunk. Reads only the head of each. */
function isCutPng(path) {
    const chunk = Buffer.alloc(8);
    const file = openSync(path, 'r');
    try {
        for (let at = PNG_SIGNATURE; readSync(file, chunk, 0, 8, at) === 8; at += 12 + chunk.readUInt32BE(0)) {
            const name = chunk.toString('latin1', 4);
            if (at === PNG_SIGNATURE && name !== 'IHDR')
                return true;
            if (name === 'IEND')
                return false;
        }
        return true;
    }
    finally {
        closeSync(file);
    }
}
/** True if the JPEG at `path` ends before the part that has its size. */
function isCutJpeg(path) {
    const segment = Buffer.alloc(4);
    const file = openSync(path, 'r');
    try {
        for (let at = 2; readSync(file, segment, 0, 4, at) === 4 && segment[0] === 0xff;) {
            const marker = segment[1] ?? 0;
            // Bytes that fill the space before a marker.
            if (marker === 0xff) {
                at += 1;
                continue;
            }
            if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
                return readSync(file, segment, 0, 4, at + 5) < 4;
            if (marker === 0xd9 || marker === 0xda)
                return true;
            at += 2 + segment.readUInt16BE(2);
        }
        return true;
    }
    finally {
        closeSync(file);
    }
}
const NO_SIZE = {
    kind: 'no-image',
    what: 'the SVG has no size',
    fix: 'add a viewBox to its <svg> tag: viewBox="0 0 640 480"',
};
function drawingFault(markup) {
    const clean = cleanDrawing(markup);
    if (!clean)
        return { kind: isLive(markup) ? 'live' : 'no-image', what: 'there is no <svg> in it' };
    if (!drawingSize(clean.markup))
        return NO_SIZE;
    const removed = clean.removed.join(', ');
    return removed === '' ? undefined : { kind: 'cleaned', what: `the drawing is published without ${removed}` };
}
/** What is wrong with the file at `path`; `undefined` if nothing is wrong or the kind is not checked. Never throws. */
export function assetFault(path) {
    if (PAGE.test(path))
        return { kind: 'live', what: "a browser would open it as a page outside the site's security policy" };
    if (!IMAGE.test(path) && !MARKUP.test(path) && !ICON.test(path))
        return undefined;
    try {
        const { size } = statSync(path);
        const bytes = head(path);
        if (ICON.test(path))
            return isIcon(bytes) ? undefined : { kind: 'no-image', what: 'the file is not an icon (.ico)' };
        const kind = imageKind(bytes);
        if (MARKUP.test(path) || kind === 'svg') {
            if (size > MOST_MARKUP)
                return { kind: 'live', what: `it contains more than ${MOST_MARKUP / 1_000_000} MB of markup` };
            const markup = readFileSync(path, 'utf8');
            if (DRAWING.test(path) && (kind === 'svg' || kind === undefined))
                return drawingFault(markup);
            if (isLive(markup))
                return { kind: 'live', what: 'it contains markup that would run when opened' };
        }
        if (kind === 'png' && IMAGE.test(path) && isCutPng(path))
            return { kind: 'no-image', what: 'the PNG is incomplete or damaged' };
        if (kind === 'jpg' && IMAGE.test(path) && isCutJpeg(path))
            return { kind: 'no-image', what: 'the JPEG is incomplete or damaged' };
        if (!IMAGE.test(path) || kind !== undefined)
            return undefined;
        return { kind: 'no-image', what: size === 0 ? 'the file is empty' : 'the file is not an image that browsers support' };
    }
    catch {
        return { kind: 'no-image', what: 'the file cannot be read' };
    }
}
