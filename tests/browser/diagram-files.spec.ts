// What a reader takes away from a diagram: a link, an SVG, a PNG; and what a page of it says without a script.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { DIAGRAM, openDiagram, shown, tool } from './diagram-page.ts';
import { built } from './pages.ts';
import { at, expect, test } from './site-test.ts';

async function saved(page: Page, type: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), tool(page, type).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

for (const site of built('reference')) {
  test.describe('a diagram to download', () => {
    test.use({ site, viewport: { width: 1280, height: 900 } });

    test('copies a link to what is shown, and says so', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openDiagram(page, site);
      await tool(page, 'next').click();
      await tool(page, 'copy').click();
      await expect(page.getByRole('status')).toHaveText((await tool(page, 'copy').getAttribute('data-done')) ?? '✓');
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toBe(`${at(site, DIAGRAM)}#clickstream-v11-platform-1`);
    });

    test('is saved as an SVG that does not need the page', async ({ page, context }) => {
      await openDiagram(page, site);
      const { name, bytes } = await saved(page, 'svg');
      expect(name).toBe('clickstream-v11.svg');
      const text = bytes.toString('utf8');
      // A page without a policy: the site's own forbids style elements, which belong in a file.
      const read = await (await context.newPage()).evaluate((svg) => {
        const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
        const drawing = read.documentElement;
        const uses = [...drawing.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '#');
        return {
          root: drawing.localName,
          error: read.querySelector('parsererror')?.textContent,
          texts: drawing.querySelectorAll('text').length,
          plain: [...drawing.querySelectorAll('.d-node > rect')].filter((rect) => !rect.getAttribute('fill')?.startsWith('rgb')).length,
          lost: uses.filter((use) => !drawing.querySelector(use)),
          links: [...drawing.querySelectorAll('a')].filter((link) => !link.getAttribute('href')?.startsWith('http')).length,
        };
      }, text);
      expect(read).toEqual({ root: 'svg', error: undefined, texts: expect.any(Number), plain: 0, lost: [], links: 0 });
      expect(read.texts).toBe(await shown(page, 'text').count());
      expect(text).toContain('data:font/woff2;base64,');
      expect(text).not.toMatch(/var\(|light-dark\(|url\("?\/|<script/);
    });

    test('is saved as a PNG of twice the size, not empty', async ({ page }) => {
      await openDiagram(page, site);
      const { name, bytes } = await saved(page, 'png');
      expect(name).toBe('clickstream-v11.png');
      const image = sharp(bytes);
      const box = await page.locator('.diagram-svg[data-orientation="wide"]').evaluate((svg) => {
        const { width, height } = (svg as SVGSVGElement).viewBox.baseVal;
        return { width, height };
      });
      expect(await image.metadata()).toMatchObject({ width: box.width * 2, height: box.height * 2 });
      const { channels } = await image.stats();
      expect(channels[0]?.stdev).toBeGreaterThan(5);
    });
  });

  test.describe('a diagram in a page to which others added', () => {
    // An extension's style sheets pass any policy.
    test.use({ site, hosts: ['https://ads.example'], bypassCSP: true, viewport: { width: 1280, height: 900 } });

    /** Style sheets as extensions, ads and widgets add them: one that may not be read, one with a font that is not there, one that is off. */
    const addSheets = (page: Page) =>
      page.evaluate(async () => {
        const foreign = document.createElement('link');
        Object.assign(foreign, { rel: 'stylesheet', href: 'https://ads.example/a.css' });
        await new Promise((done) => {
          foreign.onload = foreign.onerror = done;
          document.head.prepend(foreign);
        });
        const adopted = new CSSStyleSheet();
        adopted.replaceSync('@layer theirs { @font-face { font-family: "Theirs"; src: url("https://ads.example/a.woff2") } }');
        const off = new CSSStyleSheet({ disabled: true });
        document.adoptedStyleSheets.push(adopted, off);
        try {
          return foreign.sheet?.cssRules.length;
        } catch (error) {
          return (error as Error).name;
        }
      });

    for (const type of ['svg', 'png']) {
      test(`is saved as ${type.toUpperCase()}, with its fonts`, async ({ page, context }) => {
        await context.route('https://ads.example/**', (route) => route.fulfill({ contentType: 'text/css', body: 'b { color: red }' }));
        await openDiagram(page, site);
        const clean = await saved(page, type);
        expect(await addSheets(page)).toBe('SecurityError');
        const after = await saved(page, type);
        expect(after.bytes.equals(clean.bytes)).toBe(true);
      });
    }

    test('says so if it cannot be saved or copied', async ({ page }) => {
      await openDiagram(page, site);
      await page.evaluate(() => {
        HTMLCanvasElement.prototype.toDataURL = () => 'data:,';
        XMLSerializer.prototype.serializeToString = () => {
          throw new Error('an extension');
        };
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      for (const name of ['svg', 'png', 'copy']) {
        await page.evaluate(() => document.querySelector('.diagram-said')?.replaceChildren());
        await tool(page, name).click();
        await expect(page.getByRole('status'), name).toHaveText((await tool(page, 'copy').getAttribute('data-failed')) ?? '✗');
      }
    });
  });

  test.describe('a diagram without a script', () => {
    test.use({ site, javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

    test('is drawn and described in full, and every element links to its description', async ({ page }) => {
      await page.goto(at(site, DIAGRAM));
      await expect(page.locator('.diagram-tools')).toBeHidden();
      const nodes = shown(page, 'a.d-node');
      expect(await nodes.count()).toBeGreaterThan(15);
      const ids = await nodes.evaluateAll((all) => all.map((node) => node.getAttribute('href')));
      for (const id of ids) await expect(page.locator(`.diagram-words ${id}`)).toHaveCount(1);
      await expect(page.locator('.diagram-flow').first().locator('[data-step]')).not.toHaveCount(0);
      await nodes.first().click();
      await expect(page.locator(`.diagram-words ${ids[0]}`)).toBeInViewport();
    });

    test('a link to a step leads to its description', async ({ page }) => {
      await page.goto(`${at(site, DIAGRAM)}#clickstream-v11-platform-12`);
      await expect(page.locator('#clickstream-v11-platform-12')).toBeInViewport();
    });
  });
}
