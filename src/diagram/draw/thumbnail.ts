// A thumbnail of a drawing: boxes, groups and arrows without text, as a few paths. The style sheet has their colors.
import type { ChangeKind } from '../diff/together.ts';
import type { Box, LaidOut, PlacedRelation, Point } from '../model/laid-out.ts';

/** Length of the longer side in the drawing's units: whole numbers of at most three digits. */
const SIDE = 320;

export interface Stamp {
  /** In a thumbnail of changes, by id of an element. */
  changes?: ReadonlyMap<string, ChangeKind> | undefined;
}

/** The thumbnail; hidden from screen readers, because the link around it has a name. */
export function thumbnailSvg({ width, height, elements, relations }: LaidOut, { changes }: Stamp = {}): string {
  const scale = SIDE / Math.max(width, height);
  const at = (length: number) => Math.round(length * scale);
  const rect = ({ x, y, width, height }: Box) => `M${at(x)} ${at(y)}h${at(width)}v${at(height)}h${-at(width)}z`;
  const line = (points: readonly Point[]) => {
    const [first, ...rest] = points.map(({ x, y }) => ({ x: at(x), y: at(y) }));
    let from = first;
    return rest.reduce(
      (path, to) => {
        const part = to.y === from?.y ? (to.x === from.x ? '' : `H${to.x}`) : `V${to.y}`;
        from = to;
        return path + part;
      },
      first ? `M${first.x} ${first.y}` : '',
    );
  };
  const path = (kind: string, parts: readonly string[]) => (parts.length > 0 ? `<path class="t-${kind}" d="${parts.join('')}"/>` : '');
  const groups = elements.filter(({ open }) => open);
  const nodes = elements.filter(({ open }) => !open);
  const isStep = ({ numbers }: PlacedRelation) => numbers.length > 0;
  const lines = (of: readonly PlacedRelation[]) => of.map(({ points }) => line(points));
  const changed = (kind: ChangeKind) => nodes.filter(({ id }) => changes?.get(id) === kind).map(({ box }) => rect(box));
  return [
    `<svg class="thumb" viewBox="-2 -2 ${at(width) + 4} ${at(height) + 4}" width="${at(width) + 4}" height="${at(height) + 4}" aria-hidden="true">`,
    ...[...Map.groupBy(groups, ({ kind }) => kind)].map(([kind, own]) =>
      path(
        kind,
        own.map(({ box }) => rect(box)),
      ),
    ),
    path('line', lines(relations.filter((one) => !isStep(one)))),
    path('step', lines(relations.filter(isStep))),
    path(
      'node',
      nodes.map(({ box }) => rect(box)),
    ),
    path('changed', changed('changed')),
    path('added', changed('added')),
    '</svg>',
  ].join('');
}
