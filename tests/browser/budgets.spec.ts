// The byte budgets of a week page, the sandbox and the desk: all that loads before a click, gzip.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { built, pagesOf } from './pages.ts';
import { weigh } from './weight.ts';

const BUDGET = { html: 7_100, css: 7_200, js: 3_000 };
/** A page with a drawing or another live part brings its styles too. */
const DRAWN = { html: 17_000, css: 12_000 };
/** The sandbox's page holds one drawing in two forms. */
const SANDBOX_HTML = 8_000;
/** The mentor's desk, for a programme of thirteen weeks. */
const DESK = { html: 12_000, js: 4_000 };
/** A version of a diagram, with both drawings. */
const DIAGRAM = { html: 12_100, js: 5_000 };
/** Home, with the live demo's picture. */
const HOME = { html: 14_000, css: 9_000, js: 4_000 };
/** What a click on *Review this week* loads more. */
const FORM = 4_000;

/** A site that counts its visits loads the tracker after the page, and what loads it before. */
const loader = (html: string): number => (html.includes('data-collector=') ? 1_200 : 0);

for (const site of built('reference', 'fixture')) {
  test.describe(`${site.name}: weight`, () => {
    for (const { path, html } of pagesOf(site).filter((page) => /^(vi\/|en\/)?review\/$/.test(page.path))) {
      test(`/${path} stays within its bytes`, () => {
        const weight = weigh(site.root, new URL(site.url).pathname, path);
        expect.soft(weight.html.gzip, 'HTML').toBeLessThanOrEqual(DESK.html);
        expect.soft(weight.js.gzip, 'JavaScript').toBeLessThanOrEqual(DESK.js + loader(html));
      });
    }

    for (const { path, html } of pagesOf(site).filter(({ kind }) => kind === 'version')) {
      test(`/${path} stays within its bytes`, () => {
        const weight = weigh(site.root, new URL(site.url).pathname, path);
        expect.soft(weight.html.gzip, 'HTML').toBeLessThanOrEqual(DIAGRAM.html);
        expect.soft(weight.js.gzip, 'JavaScript').toBeLessThanOrEqual(DIAGRAM.js + loader(html));
      });
    }

    for (const { path, html } of pagesOf(site).filter(({ kind }) => kind === 'home')) {
      test(`/${path} stays within its bytes`, () => {
        const weight = weigh(site.root, new URL(site.url).pathname, path);
        expect.soft(weight.html.gzip, 'HTML').toBeLessThanOrEqual(HOME.html);
        expect.soft(weight.css.gzip, 'CSS').toBeLessThanOrEqual(HOME.css);
        expect.soft(weight.js.gzip, 'JavaScript').toBeLessThanOrEqual(HOME.js + loader(html));
      });
    }

    test('the form of a review stays within its bytes', () => {
      const [form = ''] = globSync('_astro/form.*.js', { cwd: site.root });
      expect(gzipSync(readFileSync(resolve(site.root, form)), { level: 9 }).length).toBeLessThanOrEqual(FORM);
    });

    // The sandbox weighs no more than a week: React and the database come with the click.
    for (const week of pagesOf(site).filter(({ kind }) => kind === 'week' || kind === 'section sandbox')) {
      test(`/${week.path} stays within its bytes`, () => {
        const weight = weigh(site.root, new URL(site.url).pathname, week.path);
        const drawn = week.kind === 'week' && week.html.includes('diagram-svg');
        const html = week.kind !== 'week' ? SANDBOX_HTML : drawn || week.html.includes('week-diagrams') ? DRAWN.html : BUDGET.html;
        expect.soft(weight.html.gzip, 'HTML').toBeLessThanOrEqual(html);
        expect.soft(weight.css.gzip, 'CSS').toBeLessThanOrEqual(drawn ? DRAWN.css : BUDGET.css);
        expect.soft(weight.js.gzip, 'JavaScript').toBeLessThanOrEqual(BUDGET.js + loader(week.html));
        // Text and headings; Vietnamese headings have letters of their own.
        expect.soft(weight.fonts.files, 'preloaded fonts').toBeLessThanOrEqual(week.language === 'vi' ? 3 : 2);
      });
    }
  });
}
