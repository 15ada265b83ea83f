// The byte budgets of the desk, home, a diagram's version, the sandbox and weeks: all that loads before a click, gzip.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type BuiltPage, built, pagesOf } from './pages.ts';
import { weigh } from './weight.ts';

interface Budget {
  html: number;
  css: number;
  js: number;
}

/** The desk of a programme of thirteen weeks. */
const DESK = { html: 12_000, css: 5_800, js: 4_000 };
const HOME = { html: 14_000, css: 8_200, js: 4_000 };
/** A version of a diagram, with both drawings. */
const VERSION = { html: 12_100, css: 7_400, js: 5_000 };
/** React and the database come with the click. */
const SANDBOX = { html: 8_000, css: 6_700, js: 3_000 };
const WEEK = { html: 7_100, css: 6_400, js: 3_000 };
/** A week with its diagram version as a thumbnail. */
const THUMBNAIL_WEEK = { html: 7_800, css: 6_600, js: 3_000 };
/** A week with drawings in its text. */
const DRAWN_WEEK = { html: 17_000, css: 9_200, js: 3_000 };

/** What a click on *Review this week* loads more. */
const FORM = 4_000;

function budgetOf({ kind, path, html }: BuiltPage): Budget | undefined {
  if (/^(vi\/|en\/)?review\/$/.test(path)) return DESK;
  if (kind === 'home') return HOME;
  if (kind === 'version') return VERSION;
  if (kind === 'section sandbox') return SANDBOX;
  if (kind !== 'week') return undefined;
  return html.includes('diagram-svg') ? DRAWN_WEEK : html.includes('week-diagrams') ? THUMBNAIL_WEEK : WEEK;
}

/** A site that counts its visits loads the tracker after the page, and what loads it before. */
const loader = (html: string): number => (html.includes('data-collector=') ? 1_200 : 0);

/** A site with a look of its own: its logo, links and icons, their sheet, and the team's sheet. */
const LOOK = { html: 700, css: 400 };
const lookOf = (html: string): typeof LOOK => (html.includes(' data-team') ? LOOK : { html: 0, css: 0 });

for (const site of built('reference', 'fixture')) {
  test.describe(`${site.name}: weight`, () => {
    for (const page of pagesOf(site)) {
      const budget = budgetOf(page);
      if (!budget) continue;
      test(`/${page.path} stays within its bytes`, () => {
        const { html, css, js, fonts } = weigh(site.root, new URL(site.url).pathname, page.path);
        expect.soft(html.gzip, 'HTML').toBeLessThanOrEqual(budget.html + lookOf(page.html).html);
        expect.soft(css.gzip, 'CSS').toBeLessThanOrEqual(budget.css + lookOf(page.html).css);
        expect.soft(js.gzip, 'JavaScript').toBeLessThanOrEqual(budget.js + loader(page.html));
        // Text and headings; Vietnamese headings have letters of their own.
        expect.soft(fonts.files, 'preloaded fonts').toBeLessThanOrEqual(page.language === 'vi' ? 3 : 2);
      });
    }

    test('the form of a review stays within its bytes', () => {
      const [form = ''] = globSync('_astro/form.*.js', { cwd: site.root });
      expect(gzipSync(readFileSync(resolve(site.root, form)), { level: 9 }).length).toBeLessThanOrEqual(FORM);
    });
  });
}
