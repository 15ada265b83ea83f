// Text widths in the drawing: advance widths from the same font files that the pages load, so that boxes fit their text.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';

export type Weight = 400 | 600;

/** A face in one size, in CSS pixels. */
export interface Face {
  weight: Weight;
  size: number;
  /** Distance between baselines. */
  leading: number;
}

/** The faces of a drawing: names, technologies, arrow labels, titles of groups. */
export const faces = {
  name: { weight: 600, size: 13, leading: 16 },
  technology: { weight: 400, size: 11, leading: 14 },
  label: { weight: 400, size: 11, leading: 13 },
  group: { weight: 600, size: 12, leading: 15 },
} as const satisfies Record<string, Face>;

const subsets = ['latin', 'latin-ext', 'vietnamese'] as const;
const fonts = new Map<Weight, readonly Font[]>();
const advances = new Map<string, number>();

function fontsOf(weight: Weight): readonly Font[] {
  const known = fonts.get(weight);
  if (known) return known;
  // From the project's root: a built file may be elsewhere.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const file = (subset: string) => resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`);
  const read = subsets.map((subset) => create(readFileSync(file(subset)))).filter((font): font is Font => !font.isCollection);
  fonts.set(weight, read);
  return read;
}

/** Advance of one character in thousandths of the size; a full square for missing characters. */
function advanceOf(character: string, weight: Weight): number {
  const key = `${weight}${character}`;
  const known = advances.get(key);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  const font = fontsOf(weight).find((one) => one.hasGlyphForCodePoint(code));
  const advance = font ? (font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm : /\p{M}/u.test(character) ? 0 : 1000;
  advances.set(key, advance);
  return advance;
}

/** Width of one line of text in CSS pixels, rounded up. Kerning is ignored: it only makes text narrower. */
export function widthOf(text: string, { weight, size }: Face): number {
  let sum = 0;
  for (const character of text.normalize('NFC')) sum += advanceOf(character, weight);
  return Math.ceil((sum * size) / 1000);
}
