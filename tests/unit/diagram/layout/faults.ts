// What may not be in a drawing: written apart from the layout's own checks, so that both would have to be wrong.
import { type Box, DISC, type LaidOut, type Point } from '../../../../src/diagram/model/laid-out.ts';

const meet = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = (a: Box, b: Box): boolean => b.x >= a.x && b.y >= a.y && b.x + b.width <= a.x + a.width && b.y + b.height <= a.y + a.height;
const disc = ({ x, y }: Point): Box => ({ x: x - DISC, y: y - DISC, width: 2 * DISC, height: 2 * DISC });
const onBorder = ({ x, y }: Point, box: Box): boolean => {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const [across, down] = [x >= box.x && x <= right, y >= box.y && y <= bottom];
  return ((x === box.x || x === right) && down) || ((y === box.y || y === bottom) && across);
};

interface Piece extends Box {
  across: boolean;
}

const pieces = (points: readonly Point[]): Piece[] =>
  points.slice(1).map((to, nth) => {
    const from = points[nth] ?? to;
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
      across: from.y === to.y,
    };
  });

/** Do the two pieces lie on each other, not only cross? */
const alongEachOther = (a: Piece, b: Piece): boolean => {
  if (a.across !== b.across) return false;
  const [sameLine, shared] = a.across
    ? [a.y === b.y, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)]
    : [a.x === b.x, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)];
  return sameLine && shared > 0;
};

/** Every fault of the drawing in words; none is what a drawing promises. */
export function faultsOf({ width, height, elements, relations }: LaidOut): string[] {
  const faults: string[] = [];
  const page = { x: 0, y: 0, width, height };
  const groups = elements.filter(({ open }) => open);
  const nodes = elements.filter(({ open }) => !open);
  const boxes = new Map(elements.map(({ id, box }) => [id, box]));
  const within = (id: string, group: string): boolean => {
    const parent = elements.find((one) => one.id === id)?.parent;
    return parent !== undefined && (parent === group || within(parent, group));
  };
  const own = (group: string, id: string) => group === id || within(id, group);

  for (const { id, box, title, subtitle, parent } of elements) {
    if (!holds(page, box)) faults.push(`${id} leaves the drawing`);
    for (const words of [title, ...(subtitle ? [subtitle] : [])]) if (!holds(box, words.box)) faults.push(`${id}: words leave its box`);
    const around = parent === undefined ? undefined : boxes.get(parent);
    if (around && !holds(around, box)) faults.push(`${id} leaves ${parent}`);
    for (const group of groups)
      if (!own(group.id, id) && !own(id, group.id) && meet(group.box, box)) faults.push(`${id} lies in ${group.id}`);
    for (const group of groups)
      if (group.id !== id && within(id, group.id) && meet(group.title.box, box)) faults.push(`${id} lies on the title of ${group.id}`);
  }
  for (const [nth, a] of nodes.entries())
    for (const b of nodes.slice(nth + 1)) if (meet(a.box, b.box)) faults.push(`${a.id} lies on ${b.id}`);

  const marks = relations.flatMap(({ id, text, discs }) => [
    ...(text ? [{ of: `label of ${id}`, id, box: text.box }] : []),
    ...discs.map((at) => ({ of: `disc of ${id}`, id, box: disc(at) })),
  ]);
  for (const [nth, a] of marks.entries()) {
    if (!holds(page, a.box)) faults.push(`${a.of} leaves the drawing`);
    for (const b of marks.slice(nth + 1)) if (meet(a.box, b.box)) faults.push(`${a.of} lies on ${b.of}`);
    for (const node of nodes) if (meet(a.box, node.box)) faults.push(`${a.of} lies on ${node.id}`);
    for (const group of groups) if (meet(a.box, group.title.box)) faults.push(`${a.of} lies on the title of ${group.id}`);
  }

  for (const [nth, { id, from, to, points }] of relations.entries()) {
    const lines = pieces(points);
    for (const [at, line] of lines.entries()) {
      if (line.width > 0 && line.height > 0) faults.push(`${id} runs aslant`);
      if (!holds(page, line)) faults.push(`${id} leaves the drawing`);
      for (const node of nodes) if (meet(line, node.box)) faults.push(`${id} runs through ${node.id}`);
      for (const group of groups) if (meet(line, group.title.box)) faults.push(`${id} runs through the title of ${group.id}`);
      for (const mark of marks)
        if (mark.of === `label of ${mark.id}` && meet(line, mark.box)) faults.push(`${id} runs through the ${mark.of}`);
      for (const other of relations.slice(nth + 1)) {
        if (pieces(other.points).some((piece) => alongEachOther(line, piece))) faults.push(`${id} runs on ${other.id}`);
      }
      if (lines.slice(at + 2).some((later) => meet({ ...line, width: line.width + 0.1, height: line.height + 0.1 }, later)))
        faults.push(`${id} crosses itself`);
    }
    const [start, end, source, target] = [points[0], points.at(-1), boxes.get(from), boxes.get(to)];
    if (!start || !source || !onBorder(start, source)) faults.push(`${id} does not start at ${from}`);
    if (!end || !target || !onBorder(end, target)) faults.push(`${id} does not end at ${to}`);
  }
  return faults;
}
