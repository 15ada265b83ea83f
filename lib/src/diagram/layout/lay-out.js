import { annotate } from './annotate.js';
import { enclosing, overlap, segments, sides } from './boxes.js';
import { distancesOf, SLACK } from './distances.js';
import { elkOrder } from './elk-order.js';
import { lacks, widen } from './minimum-gaps.js';
import { nestingOf } from './nesting.js';
import { placedTitle, placedWords } from './node-words.js';
import { planOf } from './plan.js';
import { noGaps } from './scale.js';
import { NARROWEST, spacings } from './spacing.js';
/** How often room is added before labels are left to the table of arrows, and how often to keep labels off borders. */
const ATTEMPTS = 24;
const STRICT = 10;
/** A drawing with more arrows than this gets fewer attempts. */
const MANY = 80;
/** From a group's corner to the end of its title. */
const titlesOf = ({ groups, titles }) => [...groups].map(([id, box]) => enclosing({ ...box, width: 0, height: 0 }, placedTitle(titles.get(id) ?? [], box).box));
const crossesTitle = (distances) => {
    const titles = titlesOf(distances);
    return distances.arrows.some((points) => segments(points).some(({ box }) => titles.some((title) => overlap(title, box))));
};
function annotated(plan, distances, strict) {
    return annotate(plan.shown.relations, {
        page: { x: 0, y: 0, width: distances.width, height: distances.height },
        solid: [...distances.nodes.values(), ...titlesOf(distances)],
        borders: [...distances.groups.values()].flatMap(sides),
        strict,
        arrows: distances.arrows,
    });
}
function drawing({ shown }, orientation, distances, notes) {
    const elements = shown.elements.flatMap((element) => {
        const group = distances.groups.get(element.id);
        if (group)
            return [{ ...element, box: group, title: placedTitle(distances.titles.get(element.id) ?? [], group), subtitle: undefined }];
        const [box, words] = [distances.nodes.get(element.id), distances.words.get(element.id)];
        return box && words ? [{ ...element, open: false, box, ...placedWords(words, box) }] : [];
    });
    const relations = shown.relations.flatMap((relation, nth) => {
        const points = distances.arrows[nth] ?? [];
        return points.length < 2 ? [] : [{ ...relation, points, text: notes[nth]?.text, discs: notes[nth]?.discs ?? [] }];
    });
    return { orientation, width: distances.width, height: distances.height, elements, relations };
}
/** Plans to try, the best first: hints for many columns may leave a drawing of fixed width too little room for labels. */
function attemptsFor({ columns: least, width }, elements) {
    // A drawing too large for any window should be square rather than tall.
    const columns = width === undefined ? Math.max(least, Math.ceil(Math.sqrt(elements * 0.6))) : least;
    const shapes = [
        { columns, hints: true },
        ...(width === undefined
            ? []
            : [
                { columns, hints: false },
                { columns: 1, hints: false },
            ]),
    ];
    return shapes.flatMap((shape) => [12, 40, Number.POSITIVE_INFINITY].map((margin) => ({ ...shape, margin })));
}
/** The first plan with readable node widths and without arrows through titles. */
async function soundPlan(shown, orientation) {
    const spacing = spacings[orientation];
    const centres = new Map();
    let last;
    for (const attempt of attemptsFor(spacing, shown.elements.length)) {
        const nesting = nestingOf(shown, attempt.hints);
        const known = centres.get(attempt.hints) ?? (nesting.someUnplaced() ? await elkOrder(shown, nesting, orientation) : new Map());
        centres.set(attempt.hints, known);
        const plan = planOf(shown, orientation, (id) => known.get(id) ?? { x: 0, y: 0 }, attempt);
        const distances = distancesOf(plan, noGaps());
        const roomy = spacing.width === undefined || Math.min(...distances.widths) >= NARROWEST;
        if (roomy && !crossesTitle(distances))
            return plan;
        last = plan;
    }
    if (!last)
        throw new Error('no way to plan a drawing was tried');
    return last;
}
/** Lays the drawing out: the same input gives the same drawing. Labels without a place are omitted; the page's table has them. */
export async function layOut(shown, orientation) {
    const plan = await soundPlan(shown, orientation);
    const many = shown.relations.length > MANY;
    const [attempts, strict] = many ? [ATTEMPTS / 4, 2] : [ATTEMPTS, STRICT];
    const gaps = noGaps();
    let best;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
        const distances = distancesOf(plan, gaps);
        // More room for labels may push an arrow under a title, or the drawing beyond its screen; then the previous result stays.
        const widest = Math.max((plan.spacing.width ?? Number.POSITIVE_INFINITY) + SLACK, best?.distances.width ?? 0);
        if (best && (distances.width > widest || crossesTitle(distances)))
            break;
        const notes = annotated(plan, distances, attempt < strict);
        const missing = notes.flatMap((note, arrow) => (lacks(plan, arrow, note) ? [{ note, arrow }] : []));
        if (!best || missing.length < best.missing)
            best = { distances, notes, missing: missing.length };
        if (missing.length === 0)
            break;
        const widened = missing.filter(({ note, arrow }) => widen(plan, distances, arrow, note, gaps));
        if (widened.length === 0 && attempt >= strict)
            break;
    }
    return drawing(plan, orientation, best?.distances ?? distancesOf(plan, gaps), best?.notes ?? []);
}
