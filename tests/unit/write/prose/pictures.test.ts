import { describe, expect, it } from 'vitest';
import { blocksEn } from '../../../../src/i18n/en/blocks.ts';
import { proseEn } from '../../../../src/i18n/en/write-prose.ts';
import { pictureName } from '../../../../src/write/prose/picture-name.ts';
import { pictureMarkdown } from '../../../../src/write/prose/picture-panel.ts';
import { LIMITS, planPicture, scaledSize } from '../../../../src/write/prose/picture-plan.ts';
import { proseHtml } from '../../../../src/write/prose/prose-html.ts';
import { gif } from './gif.ts';

describe('the name of a picture', () => {
  it.each([
    ['Whiteboard.JPG', 'week-08-whiteboard'],
    ['Sơ đồ Đà Nẵng (2).png', 'week-08-so-do-da-nang-2'],
    ['week-08-whiteboard.png', 'week-08-whiteboard'],
    ['week-08.png', 'week-08-1'],
    ['IMG_2041.HEIC', 'week-08-picture-1'],
    ['PXL_20251107_093000123.jpg', 'week-08-picture-1'],
    ['Screenshot 2025-11-07 at 09.30.00.png', 'week-08-picture-1'],
    ['image.png', 'week-08-picture-1'],
    ['Ảnh chụp màn hình 2025-11-07 lúc 09.30.00.png', 'week-08-picture-1'],
    ['Screenshot of the board.png', 'week-08-screenshot-of-the-board'],
    ['示意图.png', 'week-08-picture-1'],
    ['', 'week-08-picture-1'],
    [`${'a'.repeat(200)}.png`, `week-08-${'a'.repeat(60)}`],
    ['../../etc/passwd', 'week-08-passwd'],
  ])('of %j is %j', (file, name) => {
    expect(pictureName(file, 'week-08', [])).toBe(name);
  });

  it('is of no other file beside the week, whatever the extension and the case', () => {
    expect(pictureName('board.jpg', 'week-08', ['week-08-board.webp'])).toBe('week-08-board-2');
    expect(pictureName('board.jpg', 'week-08', ['Week-08-Board.svg', 'week-08-board-2.jpg'])).toBe('week-08-board-3');
    expect(pictureName('image.png', 'week-08', ['week-08-picture-1.webp'])).toBe('week-08-picture-2');
  });
});

const svg = (markup: string): Uint8Array => new TextEncoder().encode(markup);

describe('a file', () => {
  it.each([
    ['that is empty', new Uint8Array(), '', 'empty'],
    ['that is text', svg('hello'), 'text/plain', 'notPicture'],
    ['of HTML named as a picture', svg('<html><script>'), 'text/html', 'notPicture'],
    ['of an SVG without a size', svg('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml', 'unreadable'],
    ['of a large SVG', svg(`<svg viewBox="0 0 1 1">${' '.repeat(LIMITS.largeDrawing)}</svg>`), '', 'largeDrawing'],
    ['of a long animation', Uint8Array.from([...gif(2), ...new Uint8Array(LIMITS.largeGif)]), '', 'largeGif'],
  ])('%s is refused, with a sentence', (_name, bytes, type, fault) => {
    expect(planPicture(bytes, type)).toEqual({ kind: 'refuse', fault });
    expect(proseEn.picture.faults[fault as keyof typeof proseEn.picture.faults]).toMatch(/\.$/);
  });

  it.each([
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), ''],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), ''],
    ['GIF of one image', gif(1), ''],
    ['HEIC, which some browsers decode', svg(`${' '.repeat(4)}ftyp${'heic'}`), 'image/heic'],
  ])('is encoded again: %s', (_name, bytes, type) => {
    expect(planPicture(bytes, type)).toEqual({ kind: 'encode' });
  });

  it('stays as it is if it moves or has no pixels', () => {
    expect(planPicture(gif(2), 'image/png')).toEqual({ kind: 'keep', extension: 'gif', type: 'image/gif', width: 3, height: 258 });
    expect(planPicture(svg('<svg viewBox="0 0 20 10"/>'), '')).toEqual({
      kind: 'keep',
      extension: 'svg',
      type: 'image/svg+xml',
      width: 20,
      height: 10,
    });
  });

  it('that is cut short does not hang', () => {
    const whole = gif(3);
    for (let end = 13; end < whole.length; end += 1) expect(planPicture(whole.subarray(0, end), 'image/gif').kind).toMatch(/encode|keep/);
  });
});

it.each([
  [4000, 3000, 1600, 1200],
  [1200, 6400, 300, 1600],
  [1600, 900, 1600, 900],
  [20, 10, 20, 10],
  [10_000, 1, 1600, 1],
])('a picture of %d × %d is saved with %d × %d', (width, height, wide, high) => {
  expect(scaledSize(width, height)).toEqual({ width: wide, height: high });
});

it.each(['A whiteboard', 'a_b and _c_', '2 * 3 * 4', 'x] (y)', 'back\\slash', '`code`', '<Tag> {x}', '&amp; &', 'two\nlines', '![x](y)'])(
  'an alternative text is shown as it was written: %j',
  (alt) => {
    const html = proseHtml(pictureMarkdown(alt, 'p.webp'), (path) => `blob:${path}`, blocksEn);
    const [, shown = ''] = /^<p><img src="blob:p.webp" alt="([^"]*)" \/><\/p>$/.exec(html) ?? [];
    const decoded = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    expect(decoded).toBe(alt.replaceAll(/\s+/g, ' '));
  },
);
