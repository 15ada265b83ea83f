import { afterEach, expect, it } from 'vitest';
import { PageImages } from '../../../src/integrations/rebuild/page-images.ts';

const shared = globalThis as unknown as {
  astroAsset?: { addStaticImage(...request: unknown[]): string; referencedImages: Set<string> } | undefined;
};

afterEach(() => {
  shared.astroAsset = undefined;
});

it('each page has the images that it asked for, while pages are rendered at once', async () => {
  shared.astroAsset = { addStaticImage: (src) => `/_astro/${src}.webp`, referencedImages: new Set() };
  const images = new PageImages();
  images.watch();
  const page = (name: string) =>
    images.of(async () => {
      await Promise.resolve();
      shared.astroAsset?.addStaticImage(name);
      shared.astroAsset?.referencedImages.add(`/${name}.png`);
      return name;
    });
  const pages = await Promise.all([page('a'), page('b')]);
  expect(pages).toEqual([
    { result: 'a', images: ['/_astro/a.webp', '/a.png'] },
    { result: 'b', images: ['/_astro/b.webp', '/b.png'] },
  ]);
});

it('a later build gets the same addresses, and stops at an image that was not processed', async () => {
  shared.astroAsset = { addStaticImage: (src) => `/_astro/${src}.webp`, referencedImages: new Set() };
  const first = new PageImages();
  first.watch();
  shared.astroAsset?.addStaticImage('a', { width: 1 });
  const later = new PageImages();
  later.replay(first.requests);
  expect(shared.astroAsset?.addStaticImage('a', { width: 1 })).toBe('/_astro/a.webp');
  expect(() => shared.astroAsset?.addStaticImage('a', { width: 2 })).toThrow('an image has to be processed');
});
