// A part that site.yaml switches off costs no byte of the build.
import { globSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { built, pagesOf } from './pages.ts';
import { expect, test } from './site-test.ts';

const MEGABYTE = 1_000_000;
/** Scripts of sandbox and desk, by the start of their names. */
const THEIRS = ['react.', 'react-dom.', 'VisitNow.', 'visit.', 'Later.', 'later.', 'form.', 'Sandbox.', 'worker-', 'open-account.'];

const filesOf = (root: string): string[] => globSync('**/*', { cwd: root }).filter((file) => statSync(resolve(root, file)).isFile());

const scriptsOf = (files: readonly string[], name: string): string[] =>
  files.map((file) => file.replaceAll('\\', '/')).filter((file) => file.startsWith(`_astro/${name}`) && file.endsWith('.js'));

for (const { root } of built('reference')) {
  const files = filesOf(root);

  test('a site with sandbox and desk has each of their scripts', () => {
    expect(THEIRS.filter((name) => scriptsOf(files, name).length === 0)).toEqual([]);
  });
}

for (const site of built('imported')) {
  const files = filesOf(site.root);

  test('a site without sandbox and desk has none of their pages, data, scripts and databases', () => {
    const theirs = /^(?:\w\w\/)?(?:sandbox|review)\/|reviews\.xml$|review-form\.json$|manifest\.json$|pglite|\.wasm$|\.data$|postgres/i;
    expect(files.filter((file) => theirs.test(file))).toEqual([]);
    expect(THEIRS.flatMap((name) => scriptsOf(files, name))).toEqual([]);
    expect(pagesOf(site).filter(({ html }) => /\/(?:sandbox|review)\/|data-visit|review-form/.test(html))).toEqual([]);
  });

  test('a small site of text is at most 6 MB, with search and previews', () => {
    const bytes = files.reduce((sum, file) => sum + statSync(resolve(site.root, file)).size, 0);
    expect(bytes).toBeLessThan(6 * MEGABYTE);
  });
}
