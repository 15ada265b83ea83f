// Places an arrow's label beside it, where it covers nothing and is nearer to its arrow than to any other.
import { DISC } from '../model/laid-out.js';
import { contains, enclosing, overlap, segments } from './boxes.js';
import { faces } from './measure.js';
import { widest, wordsOf, wrap } from './wrap.js';
/** Distances from a label to its arrow, to other arrows, to anything else. */
const BESIDE = 3;
const APART = 6;
const CLEAR = 2;
const BORDER = 4;
const ROOMS = [160, 104, 72, 52];
/** Ways to break a label, the one with fewest lines first; `whole` excludes those that break a word. */
export function shapesOf(label, whole) {
    const found = new Map();
    const word = widest(wordsOf(label), faces.label);
    for (const room of ROOMS) {
        if (whole && room !== ROOMS[0] && room < word)
            break;
        const lines = wrap(label, room, faces.label, 3);
        if (!found.has(lines.length))
            found.set(lines.length, lines);
    }
    return [...found.values()].map((lines) => ({ lines, width: widest(lines, faces.label), height: lines.length * faces.label.leading }));
}
/** Places beside one straight segment: close to it, or at a disc's distance; in its middle, or along it. */
function beside({ start, end, box }, { lines, width, height }, penalty) {
    const across = box.height === 0;
    const length = box.width + box.height;
    const size = across ? width : height;
    const middle = ((across ? start.x + end.x : start.y + end.y) - size) / 2;
    const found = [];
    const most = Math.max((length - size) / 2, 0) + 6;
    for (let shift = 0; shift <= most; shift += 4) {
        for (const at of shift === 0 ? [middle] : [middle - shift, middle + shift]) {
            const from = Math.round(at);
            for (const [nth, off] of [BESIDE, DISC + BESIDE].entries()) {
                const places = across ? [box.y - off - height, box.y + off] : [box.x + off + 1, box.x - off - 1 - width];
                for (const [side, place] of places.entries()) {
                    const label = across ? { x: from, y: place, width, height } : { x: place, y: from, width, height };
                    const foot = across ? { ...label, y: box.y, height: 0 } : { ...label, x: box.x, width: 0 };
                    found.push({ box: label, reach: enclosing(label, foot), lines, cost: penalty + shift + nth * 8 + side * 4 });
                }
            }
        }
    }
    return found;
}
function candidates(label, points, whole) {
    const pieces = segments(points);
    const longest = Math.max(0, ...pieces.map(({ box }) => box.width + box.height));
    return shapesOf(label, whole)
        .flatMap((shape) => pieces.flatMap((piece) => {
        const across = piece.box.height === 0;
        const length = piece.box.width + piece.box.height;
        const beyond = (across ? shape.width : shape.height) > length;
        return beside(piece, shape, (shape.lines.length - 1) * 14 + (longest - length) / 6 + (across ? 0 : 8) + (beyond ? 20 : 0));
    }))
        .sort((a, b) => a.cost - b.cost);
}
/** Extra cost of a border under the label. */
const CROSSED = 60;
/**
 * The best place for the label, or undefined if there is none. `taken` are discs and other labels; `strict` keeps labels off the
 * borders of groups, and breaks none of their words.
 */
export function labelFor(label, around, page, taken, strict) {
    const { points, own, others, solid, borders } = around;
    const free = ({ box, reach }) => contains(page, box) &&
        !solid.some((other) => overlap(other, box, CLEAR)) &&
        !taken.some((other) => overlap(other, box, CLEAR)) &&
        !own.some((line) => overlap(line, box, BESIDE)) &&
        !others.some((line) => overlap(line, box, APART) || overlap(line, reach));
    let best;
    for (const one of candidates(label, points, strict)) {
        if (best && one.cost >= best.cost)
            break;
        const crossed = borders.filter((border) => overlap(border, one.box, BORDER)).length;
        const cost = one.cost + CROSSED * crossed;
        if ((strict && crossed > 0) || (best && cost >= best.cost) || !free(one))
            continue;
        best = { ...one, cost };
    }
    return best && { box: best.box, lines: best.lines };
}
