// A laid out diagram as inline SVG: only classes and data, because the style sheet has every color and line. Elements are links; arrows and
// discs are hidden from screen readers, which get them as a list and a table.

import { escapeXml } from '../../site/escape-xml.ts';
import type { ChangeKind } from '../diff/together.ts';
import type { LaidOut, PlacedElement, PlacedRelation, Point, TextBlock } from '../model/laid-out.ts';
import { DISC } from '../model/laid-out.ts';
import { glyph } from './glyphs.ts';
import { headPath, linePath } from './path.ts';
import { changeOf, signs } from './signs.ts';

export interface Drawn {
  /** The name of the drawing. */
  label: string;
  /** Where an element's link leads. */
  hrefOf: (element: string) => string;
  /** Do elements carry their tags, for the filter of a diagram's page? */
  tagged: boolean;
  /** In a difference view, by id of an element or a relation. */
  changes?: { elements: ReadonlyMap<string, ChangeKind>; relations: ReadonlyMap<string, ChangeKind> } | undefined;
}

/** What the viewer reads, the parent of each element and the ends of each arrow, is on the broad drawing only. A difference has no viewer. */
type DrawContext = Drawn & { interactive: boolean };

type Facts = Readonly<Record<string, string | number | undefined>>;

const facts = (all: Facts) =>
  Object.entries(all)
    .map(([name, value]) => (value === undefined || value === '' ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');

/** Baselines: share of a line's height above it, from the typeface's metrics. */
const baseline = (leading: number) => Math.round(leading * 0.75);

function lines({ box, lines: all }: TextBlock, leading: number): string {
  return all.map((line, nth) => (nth === 0 ? escapeXml(line) : ` <tspan x="${box.x}" dy="${leading}">${escapeXml(line)}</tspan>`)).join('');
}

/** `from` is the origin of the coordinates around the text. */
function text({ box: { x, y, ...size }, lines: all }: TextBlock, kind: string | undefined, from: Point = { x: 0, y: 0 }): string {
  const block = { box: { x: x - from.x, y: y - from.y, ...size }, lines: all };
  const leading = block.box.height / Math.max(1, block.lines.length);
  return `<text${facts({ class: kind, x: block.box.x, y: block.box.y + baseline(leading) })}>${lines(block, leading)}</text>`;
}

const mark = ({ box }: PlacedElement, change: ChangeKind | undefined): string => {
  if (change === undefined) return '';
  const x = box.width - 4;
  return `<g class="d-mark" aria-hidden="true"><circle cx="${x}" cy="5" r="7"/><text x="${x}" y="9">${signs[change]}</text></g>`;
};

/** An element's parts are relative to its corner: the same numbers repeat in each, which saves half a kilobyte per page. */
const corner = ({ x, y }: Point) => ({ transform: `translate(${x} ${y})` });
const rect = ({ width, height }: PlacedElement['box']) => `<rect${facts({ width, height })}/>`;

/** With the classes whose rules are in styles/diagram/kinds.css, which loads where a drawing has them. */
const classOf = (name: string, { kind, look }: PlacedElement): string =>
  [name, ...(look?.color ? ['d-tint'] : []), ...(kind === 'external' ? ['d-external'] : [])].join(' ');

function group(element: PlacedElement, { hrefOf, changes, interactive }: DrawContext): string {
  const { id, kind, look, box, title, parent } = element;
  const change = changes?.elements.get(id);
  const own = {
    class: classOf('d-group', element),
    'data-element': id,
    'data-kind': kind,
    'data-color': look?.color,
    'data-parent': interactive ? parent : undefined,
    'data-change': change,
    ...corner(box),
  };
  return `<g${facts(own)}>${rect(box)}<a href="${escapeXml(hrefOf(id))}">${glyph(kind, { x: 6, y: 7 }, 14, look)}${text(title, undefined, box)}</a>${mark(element, change)}</g>`;
}

function node(element: PlacedElement, { hrefOf, changes, interactive, tagged }: DrawContext): string {
  const { id, kind, look, box, title, subtitle, parent, tags } = element;
  const change = changes?.elements.get(id);
  const own = {
    class: classOf('d-node', element),
    'data-element': changes && !change ? undefined : id,
    ...(interactive && { 'data-parent': parent, 'data-tags': tagged ? tags.join(' ') : undefined }),
    'data-color': look?.color,
    'data-change': change,
    href: hrefOf(id),
    ...corner(box),
  };
  const stacked = title.box.x < box.x + 20;
  const icon = glyph(kind, { x: 9, y: stacked ? 9 : Math.round(box.height / 2 - 9) }, 18, look);
  return `<a${facts(own)}>${rect(box)}${icon}${text(title, undefined, box)}${subtitle ? ` ${text(subtitle, 'd-with', box)}` : ''}${mark(element, change)}</a>`;
}

/** The relations of an arrow or a disc. In a difference only changed ones have them. */
function factsOf({ stands }: PlacedRelation, { changes }: Drawn): Facts {
  const change = changes && changeOf(stands, changes.relations);
  return { 'data-relation': changes && !change ? undefined : stands.join(' '), 'data-change': change };
}

function relation(arrow: PlacedRelation, drawn: DrawContext): string {
  const { from, to, kind, points, text: label } = arrow;
  const own = {
    ...factsOf(arrow, drawn),
    ...(drawn.interactive && { 'data-from': from, 'data-to': to }),
    'data-kind': kind === 'request' ? undefined : kind,
  };
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
      const circle = `<circle cx="${x}" cy="${y}" r="${DISC}"/><text${code}>${escapeXml(number)}</text>`;
      return `<g class="d-step"${facts({ ...own, 'data-number': number })}>${circle}</g>`;
    })
    .join('');
}

/** The drawing. It is independent of the rest of the page. */
export function drawSvg({ orientation, width, height, elements, relations }: LaidOut, asked: Drawn): string {
  const drawn: DrawContext = { ...asked, interactive: orientation !== 'narrow' && asked.changes === undefined };
  const open = elements.filter((element) => element.open);
  const closed = elements.filter((element) => !element.open);
  const head = {
    class: 'diagram-svg',
    'data-orientation': orientation,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'group',
    'aria-label': asked.label,
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
