// The bytes of the editor's script, gzip: what opening a new week loads, and what the first tap on the prose adds.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { built, pagesOf } from '../pages.ts';
import { at, atRest, expect } from '../site-test.ts';
import { test, withoutLastWeek } from './editor.ts';

const OPENED = 60_000;
const PROSE = 140_000;

/** The gzip bytes of all scripts that the page loads from now on; each call answers those since the last one. */
function scriptsOf(page: Page): () => Promise<number> {
  let loaded: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') loaded.push(response);
  });
  return async () => {
    const now = loaded;
    loaded = [];
    const bodies = await Promise.all(now.map((response) => response.body()));
    return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  };
}

/** A word of the editor's database: its name, in the first script of the editor. */
const OWN = 'shiplog-write';

/** The scripts of a built page that load with it, and all that those import, at once or later. */
function scriptsWith(root: string, html: string): string[] {
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/["'`](?:\.\/|_astro\/)([\w.@~-]+\.js)["'`]/g))
      follow(join(root, '_astro', name));
  };
  for (const [, name = ''] of html.matchAll(/_astro\/([\w.@~-]+\.js)/g)) follow(join(root, '_astro', name));
  return [...seen];
}

for (const site of built('reference')) {
  test.describe('the editor of a week', () => {
    test.use({ site });

    test('has its script on its page alone', () => {
      const has = (html: string): boolean => scriptsWith(site.root, html).some((file) => readFileSync(file, 'utf8').includes(OWN));
      const pages = pagesOf(site).filter(({ html }) => has(html));
      expect(pages.map(({ path }) => path).sort()).toEqual(['vi/write/', 'write/']);
    });

    test('stays within its bytes', async ({ page }) => {
      const bytes = scriptsOf(page);
      await withoutLastWeek(page);
      await page.goto(at(site, 'write/?new'));
      // The check is the last thing to load.
      await expect(page.locator('.findings li').first()).toBeVisible();
      await atRest(page);
      const opened = await bytes();
      expect(opened).toBeGreaterThan(0);
      expect(opened).toBeLessThanOrEqual(OPENED);
      await page.getByRole('button', { name: 'Write text, add pictures' }).click();
      await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
      await atRest(page);
      const prose = await bytes();
      expect(prose).toBeGreaterThan(0);
      // With the judge of links, which the first change of the text loads.
      await page.keyboard.insertText('[x](nothing.md)');
      await expect(page.locator('#f-body-says .says')).toBeVisible();
      const judge = await bytes();
      expect(judge).toBeGreaterThan(0);
      expect(prose + judge).toBeLessThanOrEqual(PROSE);
    });
  });
}
