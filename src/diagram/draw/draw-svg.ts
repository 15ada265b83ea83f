// A laid out diagram as inline SVG: classes and facts alone, every colour and line is the style sheet's. Elements are links, arrows and
// discs are hidden from a screen reader, which has them as a list and a table.
import type { LaidOut, PlacedElement, PlacedRelation, TextBlock } from '../model/laid-out.ts';
import { DISC } from '../model/laid-out.ts';
import { escaped } from './escaped.ts';
import { headPath, linePath } from './path.ts';

export type Change = 'added' | 'removed' | 'changed';

export interface Drawn {
  /** What the drawing is called. */
  label: string;
  /** Where an element's link leads. */
  hrefOf: (element: string) => string;
  /** In a difference view, by id of an element or a relation. */
  changes?: { elements: ReadonlyMap<string, Change>; relations: ReadonlyMap<string, Change> };
}

/** The signs that say a change without colour. */
export const signs: Readonly<Record<Change, string>> = { added: '+', removed: '−', changed: '~' };

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

const mark = ({ box }: PlacedElement, change: Change | undefined): string =>
  change === undefined
    ? ''
    : `<g class="d-mark" aria-hidden="true"><circle cx="${box.x + box.width - 3}" cy="${box.y + 3}" r="8"/><text x="${box.x + box.width - 3}" y="${box.y + 7}">${signs[change]}</text></g>`;

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

function relation({ id, from, to, kind, points, text: label }: PlacedRelation, { changes }: Drawn): string {
  const own = { 'data-relation': id, 'data-from': from, 'data-to': to, 'data-kind': kind, 'data-change': changes?.relations.get(id) };
  const arrow = `<path class="d-line" d="${linePath(points)}"/><path class="d-head" d="${headPath(points)}"/>`;
  return `<g class="d-relation"${facts(own)}>${arrow}${label ? text(label, 'd-label') : ''}</g>`;
}

function discs({ id, numbers, discs: centres }: PlacedRelation, { changes }: Drawn): string {
  return centres
    .map(({ x, y }, nth) => {
      const own = { 'data-relation': id, 'data-number': numbers[nth], 'data-change': changes?.relations.get(id) };
      return `<g class="d-step"${facts(own)}><circle cx="${x}" cy="${y}" r="${DISC}"/><text x="${x}" y="${y + 4}">${escaped(numbers[nth] ?? '')}</text></g>`;
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
