// Puts discs on arrows and words beside them, each in the first good place that nothing else takes.
import type { Box, Point, TextBlock } from '../model/laid-out.ts';
import { DISC } from '../model/laid-out.ts';
import type { ShownRelation } from '../model/shown.ts';
import { boxAround, contains, overlap, segments } from './boxes.ts';
import { faces } from './measure.ts';
import { widest, wrap } from './wrap.ts';

/** What is in the way, as boxes. */
export interface Scene {
  page: Box;
  /** Nodes, and titles of groups. */
  solid: readonly Box[];
  /** Borders of groups: crossed only where there is no other place. */
  borders: readonly Box[];
  /** No words on borders at all. */
  strict: boolean;
  arrows: readonly (readonly Point[])[];
}

export interface Notes {
  discs: readonly Point[];
  text: TextBlock | undefined;
}

/** Room for the arrow's head, and from a node to the first disc. */
const HEAD = 9;
const START = 5;
/** From a label to its arrow, and to anything else. */
const BESIDE = 3;
const CLEAR = 2;

/** Points on the path every two pixels, from its start, but for the room of its head. */
function walk(points: readonly Point[], margin: number): Point[] {
  const pieces = segments(points);
  return pieces.flatMap(({ start, end, box }, nth) => {
    const length = box.width + box.height;
    const from = nth === 0 ? margin : 0;
    const to = nth === pieces.length - 1 ? length - HEAD - DISC : length;
    const found: Point[] = [];
    for (let at = from; at <= to; at += 2) {
      found.push({ x: start.x + Math.round(((end.x - start.x) * at) / length), y: start.y + Math.round(((end.y - start.y) * at) / length) });
    }
    return found;
  });
}

/** A place for each of `count` discs: near the arrow's start, off corners and other arrows as far as there is room. */
function discsOn(arrow: number, count: number, scene: Scene, taken: readonly Box[]): Point[] {
  const points = scene.arrows[arrow] ?? [];
  const others = scene.arrows.filter((_, nth) => nth !== arrow).flatMap((other) => segments(other).map(({ box }) => box));
  const corners = points.slice(1, -1);
  const found: Point[] = [];
  const good = (at: Point, strict: number) => {
    const box = boxAround(at, DISC);
    if (!contains(scene.page, box) || scene.solid.some((solid) => overlap(solid, box, strict > 0 ? 2 : 0))) return false;
    if ([...taken, ...found.map((disc) => boxAround(disc, DISC))].some((other) => overlap(other, box, strict > 0 ? 2 : 0))) return false;
    if (others.some((other) => overlap(other, box, strict > 1 ? 2 : strict > 0 ? 0 : -6))) return false;
    if (strict > 1 && corners.some((corner) => Math.abs(corner.x - at.x) + Math.abs(corner.y - at.y) < DISC + 2)) return false;
    return strict < 3 || !scene.borders.some((border) => overlap(border, box));
  };
  for (let nth = 0; nth < count; nth += 1) {
    const places = walk(points, START + DISC);
    const place = [3, 2, 1, 0].flatMap((strict) => places.find((at) => good(at, strict)) ?? [])[0];
    if (!place) break;
    found.push(place);
  }
  return found;
}

/** The ways to break a label, the one with fewest lines first. */
function shapes(label: string): { lines: readonly string[]; width: number; height: number }[] {
  const found = new Map<number, readonly string[]>();
  for (const room of [160, 104, 72, 52]) {
    const lines = wrap(label, room, faces.label, 3);
    if (!found.has(lines.length)) found.set(lines.length, lines);
  }
  return [...found.values()].map((lines) => ({ lines, width: widest(lines, faces.label), height: lines.length * faces.label.leading }));
}

/** Least width and height of a label, for the room that it asks for. */
export function leastOf(label: string): { narrow: { width: number; height: number }; flat: { width: number; height: number } } {
  const all = shapes(label);
  const [flat] = all;
  const narrow = all.reduce((least, shape) => (shape.width < least.width ? shape : least), all[0] ?? { width: 0, height: 0 });
  return { narrow, flat: flat ?? narrow };
}

interface Candidate {
  box: Box;
  lines: readonly string[];
  cost: number;
}

function candidates(label: string, points: readonly Point[]): Candidate[] {
  const pieces = segments(points);
  const longest = Math.max(...pieces.map(({ box }) => box.width + box.height));
  return pieces.flatMap(({ start, end, box }) => {
    const length = box.width + box.height;
    return shapes(label).flatMap(({ lines, width, height }) => {
      const across = box.height === 0;
      const size = across ? width : height;
      const middle = ((across ? start.x + end.x : start.y + end.y) - size) / 2;
      const found: Candidate[] = [];
      const slack = Math.max((length - size) / 2, 0) + (across ? 6 : 4);
      for (let shift = 0; shift <= slack; shift += 4) {
        for (const way of shift === 0 ? [0] : [-1, 1]) {
          const at = Math.round(middle + way * shift);
          // Close to the line, or as far off it as a disc reaches.
          const boxes = [BESIDE, DISC + BESIDE].flatMap((off) =>
            across
              ? [
                  { x: at, y: box.y - off - height, width, height },
                  { x: at, y: box.y + off, width, height },
                ]
              : [
                  { x: box.x + off + 1, y: at, width, height },
                  { x: box.x - off - 1 - width, y: at, width, height },
                ],
          );
          for (const [nth, one] of boxes.entries()) {
            const cost = shift + nth * 4 + (lines.length - 1) * 14 + (longest - length) / 6 + (across ? 0 : 8) + (size > length ? 20 : 0);
            found.push({ box: one, lines, cost });
          }
        }
      }
      return found;
    });
  });
}

/** The words' place beside their arrow, or undefined where there is none. */
function labelFor(label: string, arrow: number, scene: Scene, taken: readonly Box[]): TextBlock | undefined {
  const points = scene.arrows[arrow] ?? [];
  const lines = scene.arrows.flatMap((other, nth) => segments(other).map(({ box }) => ({ box, gap: nth === arrow ? 1 : CLEAR })));
  const free = ({ box }: Candidate) =>
    contains(scene.page, box) &&
    !scene.solid.some((solid) => overlap(solid, box, CLEAR)) &&
    !taken.some((other) => overlap(other, box, CLEAR)) &&
    !lines.some((line) => overlap(line.box, box, line.gap));
  const crossed = ({ box }: Candidate) => scene.borders.filter((border) => overlap(border, box, 4)).length;
  let best: Candidate | undefined;
  for (const one of candidates(label, points)) {
    if (best && one.cost >= best.cost) continue;
    const borders = crossed(one);
    if (scene.strict && borders > 0) continue;
    const cost = one.cost + 60 * borders;
    if ((!best || cost < best.cost) && free(one)) best = { ...one, cost };
  }
  return best && { box: best.box, lines: best.lines };
}

/** Discs of all arrows, then words, the ones with least room first. */
export function annotate(relations: readonly ShownRelation[], scene: Scene): Notes[] {
  const taken: Box[] = [];
  const length = (nth: number) => segments(scene.arrows[nth] ?? []).reduce((sum, { box }) => sum + box.width + box.height, 0);
  const order = relations.map((_, nth) => nth).sort((a, b) => length(a) - length(b) || a - b);
  const discs = new Map<number, Point[]>();
  const texts = new Map<number, TextBlock>();
  for (const nth of order) {
    const found = discsOn(nth, relations[nth]?.numbers.length ?? 0, scene, taken);
    discs.set(nth, found);
    taken.push(...found.map((disc) => boxAround(disc, DISC)));
  }
  for (const nth of order) {
    const { label } = relations[nth] ?? {};
    const text = label === undefined || !scene.arrows[nth]?.length ? undefined : labelFor(label, nth, scene, taken);
    if (!text) continue;
    texts.set(nth, text);
    taken.push(text.box);
  }
  return relations.map((_, nth) => ({ discs: discs.get(nth) ?? [], text: texts.get(nth) }));
}
