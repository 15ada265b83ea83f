// Text of another site: data of unknown origin, bounded and without signs that could move, hide or turn what is around it.

/** Controls, direction marks and what has no width. */
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** More marks than this on one letter would cover the lines around it. */
const MARKS = /(\p{M}{3})\p{M}+/gu;

const LONGEST = 200;

/** `text` on one line, at most `longest` letters; the same text if it is harmless. */
export function foreignText(text: string, longest: number = LONGEST): string {
  const plain = text
    .slice(0, 20 * longest)
    .toWellFormed()
    .replace(INVISIBLE, ' ')
    .replace(MARKS, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= longest) return plain;
  const letters = [...new Intl.Segmenter().segment(plain)];
  return letters.length <= longest
    ? plain
    : `${letters
        .slice(0, longest - 1)
        .map(({ segment }) => segment)
        .join('')
        .trimEnd()}…`;
}

/** An address of a web page as written by another site; `undefined` if it is not one, or is longer than an address can be. */
export function foreignUrl(text: string): string | undefined {
  if (text.length > 2000 || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.username + url.password === '' ? url.href : undefined;
}
