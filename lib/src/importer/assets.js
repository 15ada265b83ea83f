// Files that pages use: checked by content, given one path beside the first page that needs them, and copied once.
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HEAD_BYTES, imageKind } from '../site/asset-kind.js';
import { cleanDrawing } from '../site/clean-drawing.js';
import { unaccented } from './folder-name.js';
/** Types that may be published beside a page. Anything that a browser would run is excluded. */
const DOWNLOADS = new Set('pdf doc docx xls xlsx ppt pptx odt ods odp zip gz 7z csv tsv txt json drawio mp4 m4v webm ogv mov mp3 m4a ogg wav bmp ico tif tiff'.split(' '));
const IMAGES = new Set('png jpg jpeg jfif gif webp avif svg'.split(' '));
/** Maximum size of a file in bytes. */
const MAX_BYTES = 50_000_000;
/** Maximum size of an SVG in bytes. */
const MAX_DRAWING = 5_000_000;
const extension = (file) => /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
function firstBytes(source) {
    if (typeof source !== 'string')
        return source.subarray(0, HEAD_BYTES);
    const bytes = new Uint8Array(HEAD_BYTES);
    const file = openSync(source, 'r');
    try {
        return bytes.subarray(0, readSync(file, bytes));
    }
    finally {
        closeSync(file);
    }
}
/**
 * Why `file` cannot be used; `undefined` if it can, or a drawing without what would run. `source` is its path on the disk, or its
 * bytes. `asImage` if a page shows it.
 */
function judge(source, file, asImage) {
    const kind = extension(file);
    try {
        const size = typeof source === 'string' ? statSync(source).size : source.length;
        if (size === 0)
            return 'the file is empty';
        if (size > MAX_BYTES)
            return `the file has ${Math.round(size / 1_000_000)} MB`;
        if (asImage || IMAGES.has(kind)) {
            const found = imageKind(firstBytes(source));
            if (found === undefined)
                return 'the file is not an image that browsers support';
            if (found !== 'svg')
                return undefined;
            if (size > MAX_DRAWING)
                return `the drawing has ${Math.round(size / 1_000_000)} MB`;
            const markup = typeof source === 'string' ? readFileSync(source, 'utf8') : Buffer.from(source).toString();
            const clean = cleanDrawing(markup);
            if (!clean)
                return 'there is no <svg> in it';
            return clean.removed.length === 0 ? undefined : { cleaned: clean.markup };
        }
        return DOWNLOADS.has(kind) ? undefined : `files of type .${kind} are not published`;
    }
    catch (thrown) {
        return `the file cannot be read (${thrown.code ?? 'unknown reason'})`;
    }
}
/** A name that needs no encoding in an address. */
const safeName = (file) => {
    const name = unaccented(file.split('/').at(-1) ?? '');
    const cut = name.lastIndexOf('.');
    const stem = name
        .slice(0, cut)
        .replaceAll(/[^\w.-]+/g, '-')
        .replaceAll(/^[-.]+|[-.]+$/g, '')
        .slice(0, 80);
    return `${stem || 'file'}.${name.slice(cut + 1).toLowerCase()}`;
};
/** Gives each source file one path. */
export class Assets {
    root;
    made;
    places = new Map();
    taken = new Set();
    judged = new Map();
    cleaned = new Map();
    /** `made`: files that are in no folder of the site, by name. */
    constructor(root, made = new Map()) {
        this.root = root;
        this.made = made;
    }
    /** Why `file` cannot be used, if so. */
    fault(file, asImage) {
        const key = `${asImage}:${file}`;
        if (!this.judged.has(key))
            this.judged.set(key, judge(this.made.get(file) ?? join(this.root, file), file, asImage));
        const found = this.judged.get(key);
        if (typeof found !== 'object')
            return found;
        this.cleaned.set(file, found.cleaned);
        return undefined;
    }
    /** What is written for `file`. */
    contentOf(file) {
        return this.cleaned.get(file) ?? this.made.get(file) ?? { copy: resolve(this.root, file) };
    }
    /** The text of a drawing that is not copied unmodified. */
    textOf(file) {
        return this.cleaned.get(file);
    }
    /** The path of `file` below the content root; beside `pageFile` if no page used it before. */
    place(file, pageFile) {
        const known = this.places.get(file);
        if (known !== undefined)
            return known;
        const folder = pageFile.replace(/\/index\.md$/, '').replace(/\.md$/, '');
        const name = safeName(file);
        const cut = name.lastIndexOf('.');
        let place = `${folder}/${name}`;
        for (let count = 2; this.taken.has(place.toLowerCase()); count += 1)
            place = `${folder}/${name.slice(0, cut)}-${count}${name.slice(cut)}`;
        this.taken.add(place.toLowerCase());
        this.places.set(file, place);
        return place;
    }
    /** Path in the content root → source file. */
    get copies() {
        return new Map([...this.places].map(([file, place]) => [place, file]));
    }
    has(file) {
        return this.places.has(file);
    }
}
