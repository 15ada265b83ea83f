// A short line of elements as a picture with one event that travels along it, in one or two rows. The style sheet has colors and motion.

import { escapeXml } from '../../site/escape-xml.ts';
import type { OwnKind } from '../model/kinds.ts';
import { glyph } from './glyphs.ts';

export interface Station {
  kind: string;
  own?: OwnKind | undefined;
  /** The name, broken into lines of `STATION` pixels. */
  lines: readonly string[];
}

/** Maximum stations of a picture. */
export const STATIONS = 8;
/** Width of a station, and of the room for its name. */
export const STATION = 76;
export const STATION_WORDS = 72;

const HEIGHT = 72;
const GLYPH = 18;
/** Height at which events travel: between a station's glyph and its name, so that neither is covered. */
const WAY = 33;
/** Between stations of a row, by the shape. */
const GAPS = { row: 30, snake: 12 } as const;
const DOWN = 22;
/** Stations of a row in the snake. */
const COLUMNS = 4;
const LEADING = 14;
const HEAD = 6;

export type Shape = keyof typeof GAPS;

/** Corner of each station: the snake's second row runs back. */
function cornersOf(count: number, shape: Shape): { x: number; y: number }[] {
  const pitch = STATION + GAPS[shape];
  return Array.from({ length: count }, (_, nth) => {
    const isBack = shape === 'snake' && nth >= COLUMNS;
    return { x: (isBack ? 2 * COLUMNS - 1 - nth : nth) * pitch, y: isBack ? HEIGHT + DOWN : 0 };
  });
}

const arrowHead = (x: number, y: number, toward: 'right' | 'left' | 'down') =>
  ({
    right: `M${x} ${y}l${-HEAD}-4v8z`,
    left: `M${x} ${y}l${HEAD}-4v8z`,
    down: `M${x} ${y}l-4${-HEAD}h8z`,
  })[toward];

/** The picture, hidden from screen readers: the component that uses it provides a name. */
export function stationsSvg(stations: readonly Station[], shape: Shape): string {
  const corners = cornersOf(stations.length, shape);
  const width = Math.max(...corners.map(({ x }) => x + STATION));
  const height = Math.max(...corners.map(({ y }) => y + HEIGHT));
  let line = '';
  let heads = '';
  for (const [nth, { x, y }] of corners.slice(1).entries()) {
    const from = corners[nth] ?? { x, y };
    const toward = y !== from.y ? 'down' : x > from.x ? 'right' : 'left';
    const start = { x: from.x + STATION / 2, y: from.y + WAY };
    line += `${nth === 0 ? `M${start.x} ${start.y}` : ''}${toward === 'down' ? `V${y + WAY}` : `H${x + STATION / 2}`}`;
    const tip = { right: x, left: x + STATION, down: x + STATION / 2 }[toward];
    heads += arrowHead(tip, toward === 'down' ? y : y + WAY, toward);
  }
  const boxes = stations.map(({ kind, own, lines }, nth) => {
    const { x, y } = corners[nth] ?? { x: 0, y: 0 };
    const top = lines.length > 1 ? 50 : 56;
    const words = lines.map((words, row) => `<tspan x="${STATION / 2}" y="${top + row * LEADING}">${escapeXml(words)}</tspan>`).join(' ');
    return `<g transform="translate(${x} ${y})"><rect width="${STATION}" height="${HEIGHT}"/>${glyph(kind, { x: (STATION - GLYPH) / 2, y: 7 }, GLYPH, own)}<text>${words}</text></g>`;
  });
  return `<svg class="stations stations-${shape} stations-${stations.length}" viewBox="-1 -1 ${width + 2} ${height + 2}" width="${width + 2}" height="${height + 2}" aria-hidden="true"><path class="stations-way" d="${line}"/><path class="stations-heads" d="${heads}"/>${boxes.join('')}<circle class="event-dot" r="5"/></svg>`;
}

/** Length of the path from the first station's middle to the last one's, which the style sheet uses for the motion. */
export function wayLength(count: number, shape: Shape): number {
  const corners = cornersOf(count, shape);
  return corners
    .slice(1)
    .reduce((sum, { x, y }, nth) => sum + Math.abs(x - (corners[nth]?.x ?? x)) + Math.abs(y - (corners[nth]?.y ?? y)), 0);
}
