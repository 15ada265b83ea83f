// Diagrams among an author's words: their icons, their size in a column of text, their words in the reader's language, and on paper.
import type { Page } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { shown } from './diagram-page.ts';
import { built, pagesOf } from './pages.ts';
import { at, expect, test } from './site-test.ts';

/** Symbols and gradients that a page refers to and does not have. */
function lostReferences(html: string): string[] {
  const ids = new Set<string>();
  const asked: string[] = [];
  const parser = new Parser({
    onopentag(tag, { id, href = '' }) {
      if (id) ids.add(id);
      if (tag === 'use' && href.startsWith('#')) asked.push(href.slice(1));
    },
  });
  parser.end(html);
  return asked.filter((id) => !ids.has(id));
}

/** How many buttons are within the page's drawings. */
function buttonsOfDrawings(html: string): number {
  const within: boolean[] = [];
  let buttons = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const isWithin = within.at(-1) || /(^|\s)diagram(\s|$)/.test(attributes['class'] ?? '');
      within.push(isWithin);
      if (isWithin && tag === 'button') buttons += 1;
    },
    onclosetag: () => void within.pop(),
  });
  parser.end(html);
  return buttons;
}

/** Pixels of the smallest text of the drawing that shows, as it is painted. */
const smallestText = (page: Page) =>
  shown(page, 'text').evaluateAll((texts) =>
    Math.min(
      ...texts
        .filter((text) => !text.matches('.d-code'))
        .map((text) => {
          const svg = text.closest('svg') as SVGSVGElement;
          return Number.parseFloat(getComputedStyle(text).fontSize) * ((svg.getScreenCTM() as DOMMatrix).a || 1);
        }),
    ),
  );

for (const site of built('reference', 'based', 'fixture')) {
  test.describe(`${site.name}: drawings`, () => {
    test.use({ site });

    test('refer only to parts of their page, on any page', () => {
      const lost = pagesOf(site).flatMap(({ path, html }) => lostReferences(html).map((id) => `/${path}: #${id}`));
      expect(lost).toEqual([]);
    });

    test('have an icon in every box', () => {
      for (const { path, html } of pagesOf(site)) {
        const boxes = html.match(/class="d-(?:node|group)"/g)?.length ?? 0;
        const icons = html.match(/<g[^>]*class="stations/g) ? boxes : (html.match(/class="d-glyph"[^>]* d="M/g)?.length ?? 0);
        expect.soft(icons, `/${path}`).toBeGreaterThanOrEqual(boxes);
      }
    });

    test('have no tools and no button in the report', () => {
      const [report] = pagesOf(site).filter(({ path }) => /(^|\/)report\/$/.test(path));
      test.skip(!report, 'this site has no report');
      expect(report?.html).not.toMatch(/<ship-diagram|class="diagram-tools"/);
      expect(buttonsOfDrawings(report?.html ?? '')).toBe(0);
    });
  });
}

for (const site of built('reference')) {
  test.describe('a diagram in a column of text', () => {
    test.use({ site });

    test('is legible, does not overflow, and leaves the margin in place, at any width', async ({ page }) => {
      await page.goto(at(site, 'guide/diagrams/'));
      const figure = page.locator('.diagram-figure').first();
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await figure.scrollIntoViewIfNeeded();
        expect(await smallestText(page), `${width} px`).toBeGreaterThanOrEqual(9.8);
        const overflow = await figure.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
        await expect(page.locator('aside.margin')).toBeVisible();
      }
      const tools = page.locator('.diagram-figure .diagram-tools').first();
      expect(await tools.evaluate((bar) => bar.clientHeight), 'tools in one row at 1280 px').toBeLessThan(56);
    });
  });

  test.describe('the changes between two versions in a page', () => {
    test.use({ site, javaScriptEnabled: false });

    test('are drawn and listed without script, each with a link to its line', async ({ page }) => {
      await page.goto(at(site, 'guide/diagrams/'));
      const links = page.locator('.short-changes a');
      expect(await links.count()).toBeGreaterThan(3);
      await expect(page.locator('.diagram-figure [data-change]').first()).toBeAttached();
      await links.first().click();
      await expect(page).toHaveURL(/\/v11\/changes\/#change-/);
      await expect(page.locator(':target')).toBeInViewport();
    });
  });

  test.describe('the page of a diagram', () => {
    test.use({ site, viewport: { width: 1280, height: 800 } });

    test('begins its drawing in the first screen, below one row of versions', async ({ page }) => {
      await page.goto(at(site, 'architecture/clickstream/v11/'));
      const box = await page.locator('.diagram-stage').boundingBox();
      expect(box?.y).toBeLessThanOrEqual(300);
      await expect(page.locator('.versions a[aria-current=page]')).toHaveText(/v11/);
    });

    test('uses a wider window', async ({ page }) => {
      await page.goto(at(site, 'architecture/clickstream/v11/'));
      const width = async () => (await shown(page, '.d-group').first().boundingBox())?.width ?? 0;
      const before = await width();
      await page.setViewportSize({ width: 1600, height: 900 });
      expect(await width()).toBeGreaterThan(before * 1.2);
    });
  });

  test.describe('a list of diagrams', () => {
    test.use({ site });

    test('shows each newest version, a strip of its versions, and what the last one changed', async ({ page }) => {
      await page.goto(at(site, 'architecture/'));
      await expect(page.locator('.gallery > li > .thumbnail')).toHaveCount(2);
      await expect(page.locator('.strip .thumbnail')).toHaveText([/v8/, /v9/, /v10/, /v11/]);
      await expect(page.locator('.gallery > li').first()).toContainText('added');
    });
  });
}

for (const site of built('fixture')) {
  test.describe('two diagrams in one page, in a language that the page is not translated into', () => {
    test.use({ site });

    test('are in the language of the address, and are marked with it', async ({ page }) => {
      await page.goto(at(site, 'en/proposal/limits/'));
      const figures = page.locator('.diagram-figure');
      await expect(figures).toHaveCount(2);
      await expect(figures.nth(0)).toHaveAttribute('lang', 'en');
      await expect(figures.nth(0).locator('.figure-caption')).toContainText('Trạm trước khi có hàng đợi.');
      await expect(figures.nth(1).locator('.figure-caption')).toContainText('The station with a queue.');
    });

    test('keep their icons when the sandbox beside them opens', async ({ page }) => {
      await page.goto(at(site, 'proposal/limits/'));
      const icons = page.locator('.diagram-figure .d-glyph').filter({ visible: true });
      const before = await icons.count();
      expect(before).toBeGreaterThan(5);
      await page.locator('.island-start button').click();
      await expect(page.locator('.sandbox-opening, .sandbox-bench').first()).toBeAttached();
      await expect(icons).toHaveCount(before);
      await expect(page.locator('aside.margin')).toBeVisible();
    });
  });
}
