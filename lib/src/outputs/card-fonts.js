// The fonts of link previews, read once.
import { readFileSync } from 'node:fs';
import { packageFile } from '../cache/folders.js';
/** One family for each: the drawing falls back from one to the next, letter by letter. */
export const subsets = ['latin', 'vietnamese', 'latin-ext'];
let read;
export function fontFiles() {
    read ??= subsets.flatMap((subset) => [400, 600].map((weight) => ({
        subset,
        weight,
        data: readFileSync(packageFile(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`)),
    })));
    return read;
}
