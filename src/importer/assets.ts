// Files that pages use: checked by content, given one path beside the first page that needs them, and copied once.
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HEAD_BYTES, imageKind, isLive } from '../site/asset-kind.ts';
import { unaccented } from './folder-name.ts';

/** Types that may be published beside a page. Anything that a browser would run is excluded. */
const DOWNLOADS = new Set(
  'pdf doc docx xls xlsx ppt pptx odt ods odp zip gz 7z csv tsv txt json drawio mp4 webm mp3 ogg wav bmp ico tif tiff'.split(' '),
);

const IMAGES = new Set('png jpg jpeg jfif gif webp avif svg'.split(' '));

/** Maximum size of a file in bytes. */
const MAX_BYTES = 50_000_000;

const extension = (file: string): string => /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';

function firstBytes(path: string): Uint8Array {
  const bytes = new Uint8Array(HEAD_BYTES);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/** Why the file at `path` cannot be used; `undefined` if it can. `asImage` if a page shows it. */
function fault(path: string, file: string, asImage: boolean): string | undefined {
  const kind = extension(file);
  try {
    const { size } = statSync(path);
    if (size === 0) return 'the file is empty';
    if (size > MAX_BYTES) return `the file has ${Math.round(size / 1_000_000)} MB`;
    if (asImage || IMAGES.has(kind)) {
      const found = imageKind(firstBytes(path));
      if (found === undefined) return 'the file is not an image that browsers support';
      return found === 'svg' && (size > 5_000_000 || isLive(readFileSync(path, 'utf8')))
        ? 'the drawing contains markup that would run'
        : undefined;
    }
    return DOWNLOADS.has(kind) ? undefined : `files of type .${kind} are not published`;
  } catch (thrown) {
    return `the file cannot be read (${(thrown as NodeJS.ErrnoException).code ?? 'unknown reason'})`;
  }
}

/** A name that needs no encoding in an address. */
const safeName = (file: string): string => {
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
  private readonly root: string;
  private readonly places = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly faults = new Map<string, string | undefined>();

  constructor(root: string) {
    this.root = root;
  }

  /** Why `file` cannot be used, if so. */
  fault(file: string, asImage: boolean): string | undefined {
    const key = `${asImage}:${file}`;
    if (!this.faults.has(key)) this.faults.set(key, fault(join(this.root, file), file, asImage));
    return this.faults.get(key);
  }

  /** The path of `file` below the content root; beside `pageFile` if no page used it before. */
  place(file: string, pageFile: string): string {
    const known = this.places.get(file);
    if (known !== undefined) return known;
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
  get copies(): Map<string, string> {
    return new Map([...this.places].map(([file, place]) => [place, file]));
  }

  has(file: string): boolean {
    return this.places.has(file);
  }
}
