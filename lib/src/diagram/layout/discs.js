// Places numbered discs on an arrow: near its start, away from corners, borders and other arrows as far as there is room.
import { DISC } from '../model/laid-out.js';
import { boxAround, contains, overlap, segments } from './boxes.js';
/** Room for the arrow's head, and from its start to the first disc. */
const HEAD = 9;
const START = 5;
/** The cost of a place: on nothing at all, on a group's border, on a corner, close to another arrow. */
const GRADES = [3, 2, 1, 0];
/** Points on the path every two pixels, except at its ends. */
function walk(points) {
    const pieces = segments(points);
    return pieces.flatMap(({ start, end, box }, nth) => {
        const length = box.width + box.height;
        const from = nth === 0 ? START + DISC : 0;
        const to = nth === pieces.length - 1 ? length - HEAD - DISC : length;
        const found = [];
        for (let at = from; at <= to; at += 2) {
            found.push({
                x: start.x + Math.round(((end.x - start.x) * at) / length),
                y: start.y + Math.round(((end.y - start.y) * at) / length),
            });
        }
        return found;
    });
}
/** Discs in a row count from the left, discs in a column from the top, whatever the direction of their arrow. */
function inReadingOrder(discs) {
    const [first] = discs;
    const inLine = (axis) => discs.every((disc) => disc[axis] === first?.[axis]);
    return inLine('x') || inLine('y') ? discs.toSorted((a, b) => a.y - b.y || a.x - b.x) : [...discs];
}
/** Centers of `count` discs, fewer if there is no room; `taken` are discs of other arrows. */
export function discsOn(count, { points, others, solid, borders }, page, taken) {
    const corners = points.slice(1, -1);
    const places = count > 0 ? walk(points) : [];
    const found = [];
    const good = (at, grade) => {
        const box = boxAround(at, DISC);
        const gap = grade > 0 ? 2 : 0;
        if (!contains(page, box) || solid.some((other) => overlap(other, box, gap)))
            return false;
        if (taken.some((other) => overlap(other, box, gap)) || found.some((disc) => overlap(boxAround(disc, DISC), box, gap)))
            return false;
        if (others.some((other) => overlap(other, box, grade > 1 ? 2 : grade > 0 ? 0 : -6)))
            return false;
        if (grade > 1 && corners.some((corner) => Math.abs(corner.x - at.x) + Math.abs(corner.y - at.y) < DISC + 2))
            return false;
        return grade < 3 || !borders.some((border) => overlap(border, box));
    };
    for (let nth = 0; nth < count; nth += 1) {
        const grade = GRADES.find((one) => places.some((at) => good(at, one)));
        const place = grade === undefined ? undefined : places.find((at) => good(at, grade));
        if (!place)
            break;
        found.push(place);
    }
    return inReadingOrder(found);
}
