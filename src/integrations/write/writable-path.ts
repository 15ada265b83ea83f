// Which files the editor may read and write in `shiplog dev`: weeks, reviews, and pictures beside them. Everything else is the author's own editor's.

const PART = /^[\p{L}\p{N}_](?:[\p{L}\p{N}._ -]*[\p{L}\p{N}_])?$/u;

/** Bytes of an SVG can contain scripts: those are added by hand. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)$/i;

export type WritableKind = 'text' | 'picture';

/** What `path` below the content root is for the editor; `undefined`: a file that it leaves alone. */
export function writableKind(path: string, languages: readonly string[]): WritableKind | undefined {
  const parts = path.split('/');
  if (parts.length < 2 || parts.length > 5 || path.length > 200 || !parts.every((part) => PART.test(part))) return undefined;
  const [first = '', second = '', third = ''] = parts;
  const isWorklog = languages.includes(first) && second === 'worklog';
  if (PICTURE.test(path) && (first === 'images' || (isWorklog && parts.length > 2))) return 'picture';
  if (parts.length !== 3) return undefined;
  if (isWorklog && /^week-\d{2,4}\.mdx?$/.test(third)) return 'text';
  return first === 'reviews' && /^week-\d{2,4}$/.test(second) && /^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.ya?ml$/.test(third) ? 'text' : undefined;
}
