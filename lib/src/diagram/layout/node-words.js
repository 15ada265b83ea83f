import { faces, widthOf } from './measure.js';
import { GAP, GLYPH, PAD, TITLE } from './spacing.js';
import { widest, wordsOf, wrap } from './wrap.js';
/** Room between a name and the technology under it. */
const UNDER = 1;
/** From the text to a node's right border, beside a glyph and below it. */
const RIGHT = 6;
const CLOSE = 3;
/** Minimum height of a node. */
const LOWEST = 44;
const textLeft = (stacked) => (stacked ? PAD : PAD + GLYPH + GAP);
const textTop = (stacked) => (stacked ? PAD + GLYPH + 4 : PAD);
const textHeight = (name, technology) => name.length * faces.name.leading + (technology.length > 0 ? UNDER + technology.length * faces.technology.leading : 0);
const roomFor = (width, stacked) => width - textLeft(stacked) - (stacked ? CLOSE : RIGHT);
/** How many words do not fit in `room` pixels. */
const broken = ({ name, technology = '' }, room) => wordsOf(name).filter((word) => widthOf(word, faces.name) > room).length +
    wordsOf(technology).filter((word) => widthOf(word, faces.technology) > room).length;
/** The text of a node `width` wide: below the glyph if more of its words fit there than beside it. */
export function nodeWords(element, width, spacing) {
    const { name, technology } = element;
    const stacked = width < spacing.stacked || broken(element, roomFor(width, true)) < broken(element, roomFor(width, false));
    const room = roomFor(width, stacked);
    const lines = wrap(name, room, faces.name);
    const under = technology === undefined ? [] : wrap(technology, room, faces.technology, 2);
    return { stacked, name: lines, technology: under, height: Math.max(LOWEST, textTop(stacked) + textHeight(lines, under) + PAD) };
}
const block = (lines, face, at) => ({
    box: { ...at, width: widest(lines, face), height: lines.length * face.leading },
    lines,
});
/** Width of a node beside its glyph in which no word of its name breaks. */
export const widthFor = ({ name }) => PAD + GLYPH + GAP + widest(wordsOf(name), faces.name) + RIGHT;
/** Width of a node below its glyph in which no word breaks. */
export const wordWidth = ({ name, technology = '' }) => PAD + Math.max(widest(wordsOf(name), faces.name), widest(wordsOf(technology), faces.technology)) + CLOSE;
/** The words in the node's box: below their glyph, or beside it in the middle of the height. */
export function placedWords({ stacked, name, technology }, box) {
    const top = stacked ? textTop(true) : Math.round((box.height - textHeight(name, technology)) / 2);
    const title = block(name, faces.name, { x: box.x + textLeft(stacked), y: box.y + top });
    if (technology.length === 0)
        return { title, subtitle: undefined };
    return { title, subtitle: block(technology, faces.technology, { x: title.box.x, y: title.box.y + title.box.height + UNDER }) };
}
const TITLE_LEFT = TITLE.pad + TITLE.glyph + TITLE.gap;
/** A group's title in the width of its group, and its height below the border. */
export function titleWords({ name, technology }, width) {
    const lines = wrap(technology === undefined ? name : `${name} · ${technology}`, width - TITLE_LEFT - TITLE.right, faces.group, 3);
    return { lines, height: TITLE.height + (lines.length - 1) * faces.group.leading, width: TITLE_LEFT + widest(lines, faces.group) };
}
export const placedTitle = (lines, at) => block(lines, faces.group, { x: at.x + TITLE_LEFT, y: at.y + 6 });
