import { describe, expect, it } from 'vitest';
import {
  encodingOf,
  renditionHeight,
  renditionName,
  renditionWidths,
  shownRenditions,
} from '../../../../src/integrations/pictures/renditions.ts';

const sized = (width: number, height = 600) => ({ width, height });

describe('the widths of a picture', () => {
  it.each([
    [2560, [736, 1104, 1472]],
    [1920, [736, 1104, 1472]],
    [1366, [736, 1104, 1366]],
    [1200, [736, 1200]],
    [900, [736, 900]],
  ])('a screenshot of %i pixels fills the column of text on every screen', (source, widths) => {
    expect(renditionWidths(sized(source))).toEqual(widths);
  });

  it.each([20, 400, 700, 736, 800])(
    'a picture of %i pixels has one size: it is not enlarged, and no other would be much smaller',
    (source) => {
      expect(renditionWidths(sized(source))).toEqual([source]);
    },
  );

  it('a picture that the page shows in 300 pixels needs no more than twice as many', () => {
    expect(renditionWidths(sized(2560), 300)).toEqual([300, 450, 600]);
    expect(renditionWidths(sized(400), 300)).toEqual([300, 400]);
  });

  it.each([
    [1200, 16_383, [736, 1200]],
    [1200, 16_384, [736, 1199]],
    [1200, 17_000, [736, 1156]],
    [736, 32_766, [368]],
    [1, 40_000, [1]],
    [17_000, 1200, [736, 1104, 1472]],
    [40_000, 1, [736, 1104, 1472]],
  ])('a picture of %i x %i pixels is scaled to what WebP can store', (width, height, widths) => {
    expect(renditionWidths({ width, height })).toEqual(widths);
    for (const one of widths) expect(renditionHeight({ width, height }, one)).toBeLessThanOrEqual(16_383);
  });

  it('a film has one size', () => {
    expect(renditionWidths(sized(1920), undefined, 'gif')).toEqual([1472]);
  });
});

it('only a picture with a palette, in its own size, is encoded without loss', () => {
  expect(encodingOf(true, false)).toHaveProperty('lossless', true);
  expect(encodingOf(true, true)).toHaveProperty('quality');
  expect(encodingOf(false, false)).toHaveProperty('quality');
});

it('the renditions of a page are those that its HTML loads from the folder of generated files', () => {
  const [one, other] = ['0123456789abcdef01234567', 'fedcba987654321001234567'];
  const address = (digest: string, width: number): string => `/base/_astro/${renditionName(digest, width)}`;
  const html = `<img src="${address(one, 1472)}" srcset="${address(one, 736)} 736w, ${address(one, 1472)} 1472w"><img src="/base/images/${renditionName(other, 736)}">`;
  expect(shownRenditions(html)).toEqual([
    { digest: one, width: 1472 },
    { digest: one, width: 736 },
    { digest: one, width: 1472 },
  ]);
});
