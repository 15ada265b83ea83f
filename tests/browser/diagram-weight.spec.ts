// The bytes of a diagram's page: its HTML with both drawings, and the viewer's script before anything is saved.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { DIAGRAM } from './diagram-page.ts';
import { built, pagesOf } from './pages.ts';
import { weigh } from './weight.ts';

const HTML = 12_000;
const VIEWER = 5_000;

/** Addresses of the scripts in a text, as file names. */
const scripts = (text: string): string[] => [...text.matchAll(/[\w.-]+\.js(?=["'])/g)].map(([name]) => name);

for (const site of built('reference')) {
  const read = (name: string) => readFileSync(resolve(site.root, '_astro', name), 'utf8');

  test.describe('a diagram’s page: weight', () => {
    for (const { path } of pagesOf(site).filter((page) => page.path.includes('architecture/clickstream/v11/'))) {
      test(`/${path} stays within its bytes`, () => {
        expect(weigh(site.root, new URL(site.url).pathname, path).html.gzip).toBeLessThanOrEqual(HTML);
      });
    }

    test('the viewer stays within its bytes, with what it imports and other pages do not load', () => {
      const page = scripts(readFileSync(resolve(site.root, DIAGRAM, 'index.html'), 'utf8'));
      const viewer = page.find((name) => read(name).includes('"ship-diagram"') || read(name).includes('`ship-diagram`')) ?? '';
      const imported = [...read(viewer).matchAll(/from"\.\/([^"]+)"/g)].map(([, name = '']) => name);
      const own = [viewer, ...imported.filter((name) => !name.startsWith('preload-helper'))];
      const sizes = own.map((name) => gzipSync(read(name), { level: 9 }).length);
      expect(
        sizes.reduce((sum, size) => sum + size, 0),
        own.join(', '),
      ).toBeLessThanOrEqual(VIEWER);
    });
  });
}
