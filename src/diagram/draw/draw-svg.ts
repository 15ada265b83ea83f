// A laid out diagram as inline SVG: classes and facts alone, every colour and line is the style sheet's. Elements are links, arrows and
// discs are hidden from a screen reader, which has them as a list and a table.
import type { ChangeKind } from '../diff/together.ts';
import type { LaidOut, PlacedElement, PlacedRelation, TextBlock } from '../model/laid-out.ts';
import { DISC } from '../model/laid-out.ts';
import { escaped } from './escaped.ts';
import { headPath, linePath } from './path.ts';
import { signs } from './signs.ts';

export interface Drawn {
  /** What the drawing is called. */
  label: string;
  /** Where an element's link leads. */
  hrefOf: (element: string) => string;
  /** In a difference view, by id of an element or a relation. */
  changes?: { elements: ReadonlyMap<string, ChangeKind>; relations: ReadonlyMap<string, ChangeKind> } | undefined;
}

type Facts = Readonly<Record<string, string | number | undefined>>;

const facts = (all: Facts) =>
  Object.entries(all)
    .map(([name, value]) => (value === undefined || value === '' ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('');

/** Baselines: share of a line's height above it, as the typeface's own metrics put it. */
const baseline = (leading: number) => Math.round(leading * 0.75);

function lines({ box, lines: all }: TextBlock, leading: number): string {
  return all.map((line, nth) => (nth === 0 ? escaped(line) : ` <tspan x="${box.x}" dy="${leading}">${escaped(line)}</tspan>`)).join('');
}

function text(block: TextBlock, kind: string | undefined): string {
  const leading = block.box.height / Math.max(1, block.lines.length);
  return `<text${facts({ class: kind, x: block.box.x, y: block.box.y + baseline(leading) })}>${lines(block, leading)}</text>`;
}

const mark = ({ box }: PlacedElement, change: ChangeKind | undefined): string => {
  if (change === undefined) return '';
  const [x, y] = [box.x + box.width - 4, box.y + 5];
  return `<g class="d-mark" aria-hidden="true"><circle cx="${x}" cy="${y}" r="7"/><text x="${x}" y="${y + 4}">${signs[change]}</text></g>`;
};

const rect = ({ x, y, width, height }: PlacedElement['box']) => `<rect${facts({ x, y, width, height })}/>`;

function group(element: PlacedElement, { hrefOf, changes }: Drawn): string {
  const { id, kind, box, title, parent } = element;
  const change = changes?.elements.get(id);
  const use = `<use href="#glyph-${kind}" x="${box.x + 8}" y="${box.y + 7}" width="14" height="14"/>`;
  return `<g class="d-group"${facts({ 'data-element': id, 'data-kind': kind, 'data-parent': parent, 'data-change': change })}>${rect(box)}<a href="${escaped(hrefOf(id))}">${use}${text(title, undefined)}</a>${mark(element, change)}</g>`;
}

function node(element: PlacedElement, { hrefOf, changes }: Drawn): string {
  const { id, kind, box, title, subtitle, parent, tags } = element;
  const change = changes?.elements.get(id);
  const own = {
    class: 'd-node',
    'data-element': id,
    'data-kind': kind,
    'data-parent': parent,
    'data-tags': tags.join(' '),
    'data-change': change,
    href: hrefOf(id),
  };
  const stacked = title.box.x < box.x + 20;
  const use = `<use href="#glyph-${kind}" x="${box.x + 9}" y="${stacked ? box.y + 9 : Math.round(box.y + box.height / 2 - 9)}" width="18" height="18"/>`;
  return `<a${facts(own)}>${rect(box)}${use}${text(title, undefined)}${subtitle ? ` ${text(subtitle, 'd-with')}` : ''}${mark(element, change)}</a>`;
}

/** Whose an arrow or a disc is: all relations that it stands for. */
const factsOf = ({ stands }: PlacedRelation, { changes }: Drawn): Facts => ({
  'data-relation': stands.join(' '),
  'data-change': stands.flatMap((id) => changes?.relations.get(id) ?? [])[0],
});

function relation(arrow: PlacedRelation, drawn: Drawn): string {
  const { from, to, kind, points, text: label } = arrow;
  const own = { ...factsOf(arrow, drawn), 'data-from': from, 'data-to': to, 'data-kind': kind };
  const paths = `<path class="d-line" d="${linePath(points)}"/><path class="d-head" d="${headPath(points)}"/>`;
  return `<g class="d-relation"${facts(own)}>${paths}${label ? text(label, 'd-label') : ''}</g>`;
}

function discs(arrow: PlacedRelation, drawn: Drawn): string {
  const own = factsOf(arrow, drawn);
  return arrow.discs
    .map(({ x, y }, nth) => {
      const number = arrow.numbers[nth] ?? '';
      const isLong = number.length > 2;
      const code = facts({ class: isLong ? 'd-code' : '', x, y: y + (isLong ? 3 : 4) });
      const circle = `<circle cx="${x}" cy="${y}" r="${DISC}"/><text${code}>${escaped(number)}</text>`;
      return `<g class="d-step"${facts({ ...own, 'data-number': number })}>${circle}</g>`;
    })
    .join('');
}

/** The drawing; its glyphs come from the page's `glyphSprite`. */
export function drawSvg({ orientation, width, height, elements, relations }: LaidOut, drawn: Drawn): string {
  const open = elements.filter((element) => element.open);
  const closed = elements.filter((element) => !element.open);
  const head = {
    class: 'diagram-svg',
    'data-orientation': orientation,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'group',
    'aria-label': drawn.label,
  };
  return [
    `<svg${facts(head)}>`,
    ...open.map((one) => group(one, drawn)),
    '<g aria-hidden="true">',
    ...relations.map((one) => relation(one, drawn)),
    '</g>',
    ...closed.map((one) => node(one, drawn)),
    '<g aria-hidden="true">',
    ...relations.map((one) => discs(one, drawn)),
    '</g></svg>',
  ].join('');
}
