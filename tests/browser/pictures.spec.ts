// The pictures of a build: each that a page shows is there, and no other.
import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { built, pagesOf } from './pages.ts';

const RENDITION = /\/_astro\/([0-9a-f]{24}-\d+\.webp)$/;

interface Shown {
  src: string;
  srcset: string;
  sizes: string | undefined;
}

/** The pictures of a page whose renditions the build drew. */
function picturesOf(html: string): Shown[] {
  const found: Shown[] = [];
  const parser = new Parser({
    onopentag(tag, { src = '', srcset = '', sizes }) {
      if (tag === 'img' && RENDITION.test(src)) found.push({ src, srcset, sizes });
    },
  });
  parser.end(html);
  return found;
}

const nameOf = (address: string): string => RENDITION.exec(address)?.[1] ?? address;
const candidates = (srcset: string): string[][] => (srcset ? srcset.split(', ').map((part) => part.split(' ')) : []);

for (const site of built('reference', 'fixture')) {
  test.describe(`${site.name}: pictures`, () => {
    const pages = pagesOf(site).map((page) => ({ ...page, pictures: picturesOf(page.html) }));

    test('every rendition in the build is on a page, and every one on a page is in the build', () => {
      const shown = pages.flatMap(({ pictures }) =>
        pictures.flatMap(({ src, srcset }) => [src, ...candidates(srcset).map(([url = '']) => url)]),
      );
      expect(shown.length).toBeGreaterThan(0);
      const files = globSync('_astro/*.{webp,png,jpg,jpeg,gif,avif}', { cwd: site.root }).map((file) => file.slice('_astro/'.length));
      expect(files.sort()).toEqual([...new Set(shown.map(nameOf))].sort());
    });

    test('a picture with several widths says how wide it is shown, and its own address is the widest', () => {
      for (const { src, srcset, sizes } of pages.flatMap(({ pictures }) => pictures)) {
        const urls = candidates(srcset);
        expect(sizes === undefined, src).toBe(urls.length === 0);
        if (urls.length > 0) expect(urls.at(-1)?.[0]).toBe(src);
        for (const [url = '', width] of urls) expect(nameOf(url)).toContain(`-${width?.replace('w', '')}.webp`);
      }
    });
  });
}

test.describe('fixture: pictures', () => {
  for (const site of built('fixture')) {
    test('a picture of a page in two languages is one set of files', () => {
      const of = (path: string): Shown[] => picturesOf(pagesOf(site).find((page) => page.path === path)?.html ?? '');
      expect(of('').length).toBeGreaterThan(0);
      expect(of('en/')).toEqual(of(''));
    });
  }
});
