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

    if (site.name !== 'reference') return;
    test('lists of pages say which pages are not translated', () => {
      const html = (path: string) => pagesOf(site).find((page) => page.path === path)?.html ?? '';
      const marked = (path: string) => html(path).match(/lang="?en"?>[^<]*<\/(?:a|span)>\s*<span class="?quiet"?>\(tiếng Anh\)/g) ?? [];
      expect(marked('vi/guide/tutorial/').length).toBeGreaterThan(1);
      expect(marked('vi/search/').length).toBeGreaterThan(1);
      expect(html('guide/tutorial/')).not.toContain('(tiếng Anh)');
    });
  });
}
