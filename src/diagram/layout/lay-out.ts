// From what is shown to a drawing with its geometry: plan, distances, discs and words; again with more room until all words have theirs.
import type { Box, LaidOut, Orientation } from '../model/laid-out.ts';
import type { Shown } from '../model/shown.ts';
import { annotate, leastOf, type Notes } from './annotate.ts';
import { segments, sides } from './boxes.ts';
import { type Distances, distancesOf, noWishes, runKey, type Wishes } from './distances.ts';
import { elkOrder } from './elk-order.ts';
import { nestingOf } from './nesting.ts';
import { placedTitle, placedWords } from './node-words.ts';
import { type Plan, planOf } from './plan.ts';

/** How often room is made before words are left to the table of arrows, and how often so that no words lie on a border. */
const ATTEMPTS = 24;
const STRICT = 10;

function annotated(plan: Plan, distances: Distances, strict: boolean): Notes[] {
  const titles = [...distances.groups].map(([id, box]): Box => {
    const { box: text } = placedTitle(distances.titles.get(id) ?? [], box);
    return { x: box.x, y: box.y, width: text.x + text.width - box.x, height: text.y + text.height - box.y };
  });
  return annotate(plan.shown.relations, {
    page: { x: 0, y: 0, width: distances.width, height: distances.height },
    solid: [...distances.nodes.values(), ...titles],
    borders: [...distances.groups.values()].flatMap(sides),
    strict,
    arrows: distances.arrows,
  });
}

/** Asks for room beside the longest piece of an arrow whose disc or words found none; false where there is nothing to ask for. */
function wishFor(plan: Plan, distances: Distances, arrow: number, notes: Notes | undefined, wishes: Wishes): boolean {
  const relation = plan.shown.relations[arrow];
  const points = distances.arrows[arrow] ?? [];
  const pieces = segments(points);
  const longest = pieces.reduce((best, piece) => (best && best.box.width + best.box.height >= piece.box.width + piece.box.height ? best : piece), pieces[0]);
  const runs = plan.runs.filter((run) => run.arrow === arrow);
  const across = longest?.box.height === 0;
  const run = runs.find((one) => (one.axle === 'across') === across && segments(points.slice(one.nth, one.nth + 2)).some(({ box }) => box.width + box.height === (longest?.box.width ?? 0) + (longest?.box.height ?? 0)));
  if (!relation || !longest || !run) return false;
  const { narrow, flat } = leastOf(relation.label ?? '');
  const line = (across ? plan.field.y : plan.field.x).lines[run.line];
  if (across && line?.band === undefined && longest.box.width >= narrow.width) {
    const room = (longest.box.width >= flat.width ? flat : narrow).height + 6;
    wishes.run.set(runKey(run), Math.max(room, (wishes.run.get(runKey(run)) ?? 0) + 4));
    return true;
  }
  // Between bands: the boundary that the run crosses, in the middle of its way, becomes wider.
  const other = across ? plan.field.x : plan.field.y;
  const crossed = other.lines.flatMap((one, nth) => (one.band === undefined && one.middle && 2 * nth >= run.low && 2 * nth <= run.high ? [one.boundary] : []));
  const boundary = crossed[Math.floor(crossed.length / 2)];
  if (boundary === undefined) return false;
  const axle = across ? 'down' : 'across';
  const now = Math.max(wishes.boundary[axle].get(boundary) ?? 0, plan.spacing.between);
  // Where the width is given, words that a numbered disc leads to make no column narrower.
  const missesDisc = (notes?.discs.length ?? 0) < relation.numbers.length;
  const most = axle === 'across' || plan.spacing.width === undefined ? 400 : missesDisc ? 60 : relation.numbers.length > 0 ? 0 : 72;
  if (now + 6 > most) return false;
  wishes.boundary[axle].set(boundary, now + 6);
  return true;
}

/** True when something of the arrow found no place. */
const lacks = (plan: Plan, arrow: number, { discs, text }: Notes): boolean => {
  const relation = plan.shown.relations[arrow];
  return relation !== undefined && (discs.length < relation.numbers.length || (relation.label !== undefined && text === undefined));
};

function drawing(plan: Plan, orientation: Orientation, distances: Distances, notes: readonly Notes[]): LaidOut {
  const elements = plan.shown.elements.flatMap((element) => {
    const group = distances.groups.get(element.id);
    if (group) return [{ ...element, box: group, title: placedTitle(distances.titles.get(element.id) ?? [], group), subtitle: undefined }];
    const [box, words] = [distances.nodes.get(element.id), distances.words.get(element.id)];
    if (!box || !words) return [];
    return [{ ...element, open: false, box, ...placedWords(words, box) }];
  });
  const relations = plan.shown.relations.flatMap((relation, nth) => {
    const points = distances.arrows[nth] ?? [];
    return points.length < 2 ? [] : [{ ...relation, points, text: notes[nth]?.text, discs: notes[nth]?.discs ?? [] }];
  });
  return { orientation, width: distances.width, height: distances.height, elements, relations };
}

/** Lays the drawing out. The same input gives the same drawing. */
export async function layOut(shown: Shown, orientation: Orientation): Promise<LaidOut> {
  const centres = await elkOrder(shown, nestingOf(shown), orientation);
  const plan = planOf(shown, orientation, (id) => centres.get(id) ?? { x: 0, y: 0 });
  const wishes = noWishes();
  let best: { distances: Distances; notes: Notes[]; missing: number } | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const distances = distancesOf(plan, wishes);
    const notes = annotated(plan, distances, attempt < STRICT);
    const missing = notes.flatMap((note, nth) => (lacks(plan, nth, note) ? [nth] : []));
    if (!best || missing.length < best.missing) best = { distances, notes, missing: missing.length };
    if (missing.length === 0) break;
    const wished = missing.filter((arrow) => wishFor(plan, distances, arrow, notes[arrow], wishes));
    if (wished.length === 0 && attempt >= STRICT) break;
  }
  return drawing(plan, orientation, best?.distances ?? distancesOf(plan, wishes), best?.notes ?? []);
}
