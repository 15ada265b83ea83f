import type { AstroConfig } from 'astro';
import { getImage } from 'astro/assets';
import { afterAll, beforeAll, expect, it } from 'vitest';
import service from '../../../../src/integrations/pictures/service.ts';

const digest = '0123456789abcdef01234567';
const screenshot = { src: `/base/_astro/${digest}-1472.webp`, width: 1920, height: 1080, format: 'png' as const, digest };
const config = { layout: 'none' } as unknown as AstroConfig['image'];
const image = (src: object, written: object = {}) => getImage({ src: src as typeof screenshot, alt: 'x', ...written }, config, console);

const shared = globalThis as unknown as { astroAsset?: { imageService: typeof service } };
beforeAll(() => {
  shared.astroAsset = { imageService: service };
});
afterAll(() => {
  delete shared.astroAsset;
});

it('a screenshot has its own size, an address for each width, and the widest for browsers that do not choose', async () => {
  const { src, srcSet, attributes } = await image(screenshot, { sizes: '(min-width: 48rem) 46rem, 100vw' });
  expect(src).toBe(`/base/_astro/${digest}-1472.webp`);
  expect(srcSet.attribute).toBe([736, 1104, 1472].map((width) => `/base/_astro/${digest}-${width}.webp ${width}w`).join(', '));
  expect(attributes).toEqual({
    alt: 'x',
    width: 1920,
    height: 1080,
    loading: 'lazy',
    decoding: 'async',
    sizes: '(min-width: 48rem) 46rem, 100vw',
  });
});

it('a picture that the page shows small has widths for that size', async () => {
  const { src, srcSet, attributes } = await image(screenshot, { width: 300 });
  expect(src).toBe(`/base/_astro/${digest}-600.webp`);
  expect(srcSet.values.map(({ descriptor }) => descriptor)).toEqual(['300w', '450w', '600w']);
  expect(attributes).toMatchObject({ width: 300, height: 169, sizes: '(min-width: 300px) 300px, 100vw' });
});

it('a picture with one width has neither srcset nor sizes', async () => {
  const { src, srcSet, attributes } = await image({ ...screenshot, width: 400, height: 300 }, { sizes: '46rem' });
  expect(src).toBe(`/base/_astro/${digest}-400.webp`);
  expect(srcSet.attribute).toBe('');
  expect(attributes).not.toHaveProperty('sizes');
});

it('a drawing in SVG is published unmodified', async () => {
  const { src, srcSet } = await image({ src: '/base/_astro/a.svg', width: 40, height: 30, format: 'svg' });
  expect(src).toBe('/base/_astro/a.svg');
  expect(srcSet.attribute).toBe('');
});
