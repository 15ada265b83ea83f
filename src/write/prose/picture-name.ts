// The name of a picture beside its week: ASCII, and of no other file.

/** Words of names that cameras, phones and clipboards give: with numbers, they say nothing. */
const MEANINGLESS = new Set(
  'image images img picture photo pic dsc pxl vid screenshot screen shot capture clipboard unnamed untitled at am pm anh hinh chup man luc'.split(
    ' ',
  ),
);

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

const stemOf = (name: string): string => name.replace(/^.*[\\/]/s, '').replace(/\.[^.]*$/, '');
const LONGEST = 60;

/** `week-08-whiteboard` of `Whiteboard.JPG`, `week-08-picture-1` of `IMG_2041.jpg`; without an extension. `taken` are names of files. */
export function pictureName(file: string, prefix: string, taken: readonly string[]): string {
  const stem = slug(stemOf(file));
  const says = stem.split('-').some((word) => !/^\d*$/.test(word) && !MEANINGLESS.has(word));
  const own = says ? stem.slice(0, LONGEST).replace(/-+$/, '') : '';
  const start = own === prefix || own.startsWith(`${prefix}-`) ? own : `${prefix}-${own || 'picture'}`;
  const used = new Set(taken.map((name) => stemOf(name).toLowerCase()));
  const numbered = own === '' || own === prefix;
  for (let nth = 1; ; nth += 1) {
    const name = numbered ? `${start}-${nth}` : nth === 1 ? start : `${start}-${nth}`;
    if (!used.has(name)) return name;
  }
}
