// The byte budgets of a week page: all that loads before a click, gzip.
import { expect, test } from '@playwright/test';
import { built, pagesOf } from './pages.ts';
import { weigh } from './weight.ts';

const BUDGET = { html: 7_000, css: 8_000, js: 3_000 };

for (const site of built('reference', 'fixture')) {
  test.describe(`${site.name}: weight`, () => {
    for (const week of pagesOf(site).filter(({ kind }) => kind === 'week')) {
      test(`/${week.path} stays within its bytes`, () => {
        const weight = weigh(site.root, new URL(site.url).pathname, week.path);
        expect.soft(weight.html.gzip, 'HTML').toBeLessThanOrEqual(BUDGET.html);
        expect.soft(weight.css.gzip, 'CSS').toBeLessThanOrEqual(BUDGET.css);
        expect.soft(weight.js.gzip, 'JavaScript').toBeLessThanOrEqual(BUDGET.js);
        expect.soft(weight.fonts.files, 'preloaded fonts').toBeLessThanOrEqual(1);
      });
    }
  });
}
