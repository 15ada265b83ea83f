// Every built page is a whole document, read from its file.
import { expect, test } from '@playwright/test';
import { built, pagesOf } from './pages.ts';

for (const site of built('reference', 'fixture')) {
  test.describe(site.name, () => {
    test('every page has one h1, a title, and no empty description', () => {
      for (const { path, html } of pagesOf(site)) {
        expect(html.match(/<h1[\s>]/g) ?? [], path).toHaveLength(1);
        expect(html, path).toMatch(/<title>[^<]+<\/title>/);
        expect(html, path).not.toMatch(/<meta name="description" content=""/);
        expect(html, path).not.toMatch(/\[object Object\]|>undefined<|>NaN</);
      }
    });
  });
}
