// The pictures of a generated report, the same on every run: screenshots of a console, a terminal, an editor and a dashboard, cut-out dialogs, photos from a phone.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { type Draw, numbers, pick, word } from './weeks.ts';

interface Size {
  width: number;
  height: number;
}

type Kind = 'console' | 'terminal' | 'editor' | 'dashboard' | 'dialog' | 'photo';

/** Ten pictures in the order in which they repeat: most are of a whole laptop screen, some are cut out, one in ten is a photo. */
const PLAN: readonly (readonly [Kind, number, number])[] = [
  ['console', 1920, 1080],
  ['terminal', 1366, 768],
  ['console', 1366, 768],
  ['editor', 1920, 1080],
  ['dialog', 400, 300],
  ['dashboard', 2560, 1440],
  ['console', 1536, 864],
  ['dialog', 700, 420],
  ['dashboard', 1920, 937],
  ['photo', 4000, 3000],
];

const INK = ['#16191f', '#545b64', '#0073bb', '#1d8102', '#d13212', '#687078'];
const CODE = ['#9cdcfe', '#ce9178', '#c586c0', '#dcdcaa', '#6a9955', '#d4d4d4'];

const text = (x: number, y: number, size: number, fill: string, value: string, family = 'DejaVu Sans'): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" font-family="${family}">${value}</text>`;

const box = (x: number, y: number, width: number, height: number, fill: string, stroke = 'none'): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="${stroke}"/>`;

const words = (draw: Draw, count: number): string => Array.from({ length: count }, () => word(draw)).join(' ');

function console({ width, height }: Size, draw: Draw): string {
  const rows = Math.floor((height - 260) / 34);
  const columns = Math.floor((width - 320) / 190);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      text(300 + column * 190, 250 + row * 34, 14, column === 0 ? '#0073bb' : pick(draw, INK), `${words(draw, 2)} ${draw(900)}`),
    ).join(''),
  );
  const lines = cells.map((row, index) => `${box(280, 262 + index * 34, width - 320, 1, '#eaeded')}${row}`);
  const menu = Array.from({ length: Math.floor((height - 120) / 32) }, (_, item) =>
    text(24, 110 + item * 32, 14, '#16191f', words(draw, 2)),
  );
  return [
    box(0, 0, width, height, '#f2f3f3'),
    box(0, 0, width, 44, '#232f3e'),
    text(24, 28, 15, '#ffffff', `aws  ${words(draw, 3)}`),
    box(0, 44, 250, height - 44, '#ffffff', '#d5dbdb'),
    ...menu,
    text(280, 100, 26, '#16191f', words(draw, 3)),
    box(width - 220, 76, 180, 34, '#ec7211'),
    text(width - 190, 98, 14, '#ffffff', words(draw, 2)),
    box(280, 140, width - 320, height - 180, '#ffffff', '#d5dbdb'),
    text(300, 190, 18, '#16191f', words(draw, 3)),
    ...lines,
  ].join('');
}

function lines({ width, height }: Size, draw: Draw, [ground, ...inks]: readonly string[], top: number): string {
  const rows = Array.from({ length: Math.floor((height - top) / 22) }, (_, row) => {
    const length = draw(Math.floor(width / 110));
    const spans = Array.from({ length }, () => `<tspan fill="${pick(draw, inks)}">${words(draw, 1)} </tspan>`);
    return `<text x="${70 + draw(3) * 30}" y="${top + row * 22}" font-size="15" font-family="DejaVu Sans Mono">${spans.join('')}</text>`;
  });
  return `${box(0, 0, width, height, ground ?? '#000')}${rows.join('')}`;
}

const terminal = (size: Size, draw: Draw): string =>
  `${lines(size, draw, ['#300a24', '#ffffff', '#8ae234', '#729fcf', '#eeeeec'], 60)}${box(0, 0, size.width, 32, '#2c2c2c')}${text(24, 21, 13, '#cccccc', words(draw, 3))}`;

function editor(size: Size, draw: Draw): string {
  const files = Array.from({ length: Math.floor(size.height / 26) }, (_, row) => text(24, 60 + row * 26, 13, '#cccccc', words(draw, 1)));
  return `<svg x="260" width="${size.width - 260}">${lines({ ...size, width: size.width - 260 }, draw, ['#1e1e1e', ...CODE], 70)}</svg>${box(0, 0, 260, size.height, '#252526')}${files.join('')}${box(0, size.height - 24, size.width, 24, '#007acc')}`;
}

function dashboard({ width, height }: Size, draw: Draw): string {
  const across = Math.floor(width / 620);
  const charts = Array.from({ length: across * Math.floor(height / 340) }, (_, index) => {
    const x = 40 + (index % across) * 620;
    const y = 90 + Math.floor(index / across) * 340;
    const points = Array.from({ length: 40 }, (_, at) => `${at * 14},${220 - draw(160)}`).join(' ');
    const bars = Array.from({ length: 14 }, (_, at) => box(at * 40, 220 - 10 * draw(16), 26, 160, `hsl(${draw(360)} 60% 60%)`));
    const plot = draw(2)
      ? `<polygon points="0,220 ${points} 546,220" fill="url(#fade)" stroke="#3274d9"/>`
      : `<g clip-path="inset(0 0 0 0)">${bars.join('')}</g>`;
    return `<svg x="${x}" y="${y}" width="580" height="300">${box(0, 0, 580, 300, '#ffffff', '#dce1e6')}${text(16, 26, 15, '#24292e', words(draw, 3))}<svg x="16" y="50" width="548" height="220">${plot}</svg>${text(16, 290, 11, '#687078', words(draw, 9))}</svg>`;
  });
  return `<defs><linearGradient id="fade" x2="0" y2="1"><stop stop-color="#3274d9" stop-opacity=".7"/><stop offset="1" stop-color="#3274d9" stop-opacity=".05"/></linearGradient></defs>${box(0, 0, width, height, '#f4f5f5')}${box(0, 0, width, 56, '#111217')}${text(24, 36, 18, '#ffffff', words(draw, 4))}${charts.join('')}`;
}

const dialog = ({ width, height }: Size, draw: Draw): string =>
  [
    box(0, 0, width, height, '#ffffff', '#d5dbdb'),
    text(20, 40, 20, '#16191f', words(draw, 3)),
    ...Array.from({ length: Math.floor((height - 140) / 26) }, (_, row) =>
      text(20, 80 + row * 26, 14, '#545b64', words(draw, Math.floor(width / 90))),
    ),
    box(width - 150, height - 52, 130, 34, '#0073bb'),
    text(width - 130, height - 30, 14, '#ffffff', words(draw, 1)),
  ].join('');

const screens = { console, terminal, editor, dashboard, dialog };

/** Soft shapes with grain, as from a phone's camera: noise at several scales, added up. */
async function photo({ width, height }: Size, draw: Draw): Promise<Buffer> {
  const noise = (scale: number, depth: number): Promise<Buffer> => {
    const [w, h] = [Math.ceil(width / scale), Math.ceil(height / scale)];
    const pixels = Buffer.from(Uint8Array.from({ length: w * h * 3 }, () => 128 - depth / 2 + draw(depth)));
    const raw = { width: w, height: h, channels: 3 } as const;
    return sharp(pixels, { raw }).resize(width, height, { kernel: 'cubic', fit: 'fill' }).removeAlpha().raw().toBuffer();
  };
  const layers = await Promise.all([noise(500, 200), noise(60, 70), noise(4, 24)]);
  const sum = Buffer.alloc(width * height * 3);
  for (let at = 0; at < sum.length; at += 1)
    sum[at] = Math.max(
      0,
      Math.min(
        255,
        layers.reduce((all, layer) => all + (layer[at] ?? 0) - 128, 128),
      ),
    );
  return sharp(sum, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** The file name of picture `index`. */
export const pictureName = (index: number): string =>
  `picture-${String(index).padStart(3, '0')}.${kindOf(index) === 'photo' ? 'jpg' : 'png'}`;

const planned = (index: number): readonly [Kind, number, number] => PLAN[index % PLAN.length] ?? ['dialog', 400, 300];
const kindOf = (index: number): Kind => planned(index)[0];

async function drawPicture(index: number): Promise<Buffer> {
  const [kind, width, height] = planned(index);
  const size = { width, height };
  const draw = numbers(index + 90_000);
  if (kind === 'photo') return photo(size, draw);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${screens[kind](size, draw)}</svg>`;
  return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 6 }).toBuffer();
}

/** Draws the pictures that `folder` does not have yet. */
export async function drawPictures(folder: string, count: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const known = new Set(readdirSync(folder));
  const missing = Array.from({ length: count }, (_, index) => index).filter((index) => !known.has(pictureName(index)));
  const work = async (): Promise<void> => {
    for (let index = missing.pop(); index !== undefined; index = missing.pop()) {
      const file = resolve(folder, pictureName(index));
      if (!existsSync(file)) writeFileSync(file, await drawPicture(index));
    }
  };
  await Promise.all(cpus().map(work));
}
