// A part that site.yaml switches off costs no byte of the build.
import { globSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { built, pagesOf } from './pages.ts';
import { expect, test } from './site-test.ts';

const MEGABYTE = 1_000_000;

for (const site of built('imported')) {
  const files = globSync('**/*', { cwd: site.root }).filter((file) => statSync(resolve(site.root, file)).isFile());

  test('a site without sandbox and desk has none of their pages, data, scripts and databases', () => {
    const theirs = /^(?:\w\w\/)?(?:sandbox|review)\/|reviews\.xml$|review-form\.json$|manifest\.json$|pglite|\.wasm$|\.data$|postgres/i;
    expect(files.filter((file) => theirs.test(file))).toEqual([]);
    const scripts = files.filter((file) => /^_astro\/.*\.js$/.test(file));
    expect(scripts.filter((file) => /react|visit|later|form\.|sandbox|worker|open\./i.test(file))).toEqual([]);
    expect(pagesOf(site).filter(({ html }) => /\/(?:sandbox|review)\/|data-visit|review-form/.test(html))).toEqual([]);
  });

  test('a small site of text is at most 6 MB, with search and previews', () => {
    const bytes = files.reduce((sum, file) => sum + statSync(resolve(site.root, file)).size, 0);
    expect(bytes).toBeLessThan(6 * MEGABYTE);
  });
}
