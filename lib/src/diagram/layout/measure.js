// Text widths in the drawing: advance widths from the same font files that the pages load, so that boxes fit their text.
import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { packageFile } from '../../cache/folders.js';
import { foreignWidth } from './foreign-widths.js';
/** The faces of a drawing: names, technologies, arrow labels, titles of groups. */
export const faces = {
    name: { weight: 600, size: 13, leading: 16 },
    technology: { weight: 400, size: 11, leading: 14 },
    label: { weight: 400, size: 11, leading: 13 },
    group: { weight: 600, size: 12, leading: 15 },
};
const subsets = ['latin', 'latin-ext', 'vietnamese'];
const fonts = new Map();
const advances = new Map();
function fontsOf(weight) {
    const known = fonts.get(weight);
    if (known)
        return known;
    const file = (subset) => packageFile(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`);
    const read = subsets.map((subset) => create(readFileSync(file(subset)))).filter((font) => !font.isCollection);
    fonts.set(weight, read);
    return read;
}
/** Advance of one character in thousandths of the size; `undefined` if the typeface lacks it. */
function advanceOf(character, weight) {
    const key = `${weight}${character}`;
    const known = advances.get(key);
    if (known !== undefined)
        return known;
    const code = character.codePointAt(0) ?? 0;
    const font = fontsOf(weight).find((one) => one.hasGlyphForCodePoint(code));
    const advance = font && (font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm;
    if (advance !== undefined)
        advances.set(key, advance);
    return advance;
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** What a reader sees as the characters of a text: a letter with its marks, an emoji joined of several. */
export const graphemes = (text) => [...segmenter.segment(text)].map(({ segment }) => segment);
function graphemeWidth(grapheme, next, weight) {
    const [first = '', ...rest] = grapheme;
    const own = rest.length === 0 || rest.every((mark) => /\p{Mn}/u.test(mark)) ? advanceOf(first, weight) : undefined;
    return own !== undefined && !grapheme.includes('\uFE0F') ? own : foreignWidth(grapheme, next, weight > 400) * 1000;
}
/** Width of one line of text in CSS pixels, rounded up. Kerning is ignored: it only makes text narrower. */
export function widthOf(text, { weight, size }) {
    const characters = [...text.normalize('NFC')].map((character) => advanceOf(character, weight));
    const own = characters.every((advance) => advance !== undefined);
    const all = own ? characters : graphemes(text.normalize('NFC')).map((one, nth, line) => graphemeWidth(one, line[nth + 1], weight));
    const sum = all.reduce((so, advance) => so + (advance ?? 0), 0);
    return Math.ceil((sum * size) / 1000);
}
