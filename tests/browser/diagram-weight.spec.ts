// The bytes of a diagram's page are among the budgets; here those of the viewer, which comes when a reader comes near the drawing.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { built } from './pages.ts';

/** With the walk through the steps: its control, and the event that travels along the arrow. */
const VIEWER = 5_300;

for (const site of built('reference')) {
  const read = (name: string) => readFileSync(resolve(site.root, '_astro', name), 'utf8');

  test('the viewer stays within its bytes, with what it imports and other pages do not load', () => {
    const scripts = globSync('*.js', { cwd: resolve(site.root, '_astro') });
    const viewer = scripts.find((name) => /customElements\.define\(["'`]ship-diagram/.test(read(name))) ?? '';
    const imported = [...read(viewer).matchAll(/from"\.\/([^"]+)"/g)].map(([, name = '']) => name);
    const own = [viewer, ...imported.filter((name) => !name.startsWith('preload-helper'))];
    const bytes = own.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0);
    expect(bytes, own.join(', ')).toBeLessThanOrEqual(VIEWER);
  });
}
