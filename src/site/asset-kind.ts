// Detects what a file beside the pages is by its bytes: a name may be wrong, and what is published unmodified must not run.

const startsWith = (bytes: Uint8Array, ...wanted: number[]): boolean => wanted.every((byte, index) => bytes[index] === byte);

/** How many bytes `imageKind` needs. */
export const HEAD_BYTES = 512;

/** The kind of image by its first bytes; `undefined` if browsers do not display it. */
export function imageKind(bytes: Uint8Array): 'png' | 'jpg' | 'gif' | 'webp' | 'avif' | 'svg' | undefined {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'png';
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpg';
  if (letters.startsWith('GIF8')) return 'gif';
  if (letters.startsWith('RIFF') && letters.slice(8, 12) === 'WEBP') return 'webp';
  if (letters.slice(4, 8) === 'ftyp' && /avi[fs]/.test(letters.slice(8, 32))) return 'avif';
  if (/^(?:\xEF\xBB\xBF)?\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i.test(letters)) return 'svg';
  return undefined;
}

/** Names of files that are displayed as images. */
export const IMAGE = /\.(?:png|jpe?g|jfif|gif|webp|avif|svg)$/i;

/** Names of files that a browser reads as markup: their contents decide. */
export const MARKUP = /\.(?:svgz?|xml|xslt?|rss|atom)$/i;

/** Names of files that a browser opens as a page of the site, without its policy. */
export const PAGE = /\.(?:x?html?|xht|shtml|mht|mhtml|swf)$/i;

/** Markup in a drawing that would run code or load something. */
const LIVE =
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|handler)\b|[\s"'/]on[a-z]+\s*=|javascript:|<!ENTITY|<\?xml-stylesheet/i;

/** True for markup that would run when a browser opens it. */
export const isLive = (markup: string): boolean => LIVE.test(markup);

/** A length in an SVG that gives a size: percentages do not. */
const LENGTH = /^[0-9.]+(?:e\d+)?(?:in|cm|em|ex|m|mm|pc|pt|px)?$/;

/** True if the drawing `markup` has a size, as Astro's image pipeline reads it: width and height, or a view box. */
export function hasSize(markup: string): boolean {
  const [root = ''] = /<svg\s(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(markup) ?? [];
  const length = (name: string) => new RegExp(`\\s${name}=(['"])([^%]+?)\\1`).exec(root)?.[2] ?? '';
  if (LENGTH.test(length('width')) && LENGTH.test(length('height'))) return true;
  const box = /\sviewBox=(['"])(.+?)\1/i.exec(root)?.[2]?.split(' ') ?? [];
  return LENGTH.test(box[2] ?? '') && LENGTH.test(box[3] ?? '');
}
