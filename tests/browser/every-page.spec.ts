// One visit to every kind of page, in every language, with everything that holds for any page: it opens without an error and fits a phone
// and a tablet. A page has the same elements in every language, so that what looks at them visits the site's own: axe in both themes, still
// parts under reduced motion, words of any length. Sites speak Vietnamese and English first, so that axe reads both. The reference site
// prints, too, and shows the focus in forced colors. What holds without script: no-script.spec.ts.
import type { Page } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { badInk, lengthen, movingParts, unseenFocus, wideParts } from './page-faults.ts';
import { type BuiltPage, built, defaultLanguageOf, onePageAKind, titled } from './pages.ts';
import { at, expect, test } from './site-test.ts';

/** Widths in pixels: small phones, phones, tablets. */
const WIDTHS = [320, 360, 768];
/** Steps by Tab through a page: enough for its header, contents and first links. */
const STEPS = 40;
const PAPER = { width: 718, height: 1000 };
/** The kinds of pages whose parts take a word of any length. */
const LENGTHENED = /^(home|week|page (proposal|people)|section people)$/;

async function expectPage(page: Page, { path, language }: BuiltPage): Promise<void> {
  const found = await page.evaluate(() => ({
    titles: document.querySelectorAll('h1').length,
    mains: document.querySelectorAll('main').length,
    language: document.documentElement.lang,
    isNamed: document.title.trim() !== '',
    foreign: document.querySelector('article[lang]')?.getAttribute('lang'),
  }));
  expect.soft(found, `/${path}`).toMatchObject({ titles: 1, mains: 1, language, isNamed: true });
  // A page in another language than its address marks its words.
  expect.soft(found.foreign, `/${path}`).not.toBe(language);
}

async function expectFit(page: Page, what: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 740 });
    expect.soft(await wideParts(page), `${what}: wider than ${width} px`).toEqual([]);
  }
}

for (const site of built('reference', 'fixture', 'imported')) {
  test.describe(site.name, () => {
    test.use({ site });

    for (const one of onePageAKind(site)) {
      test(`${titled(one)} can be read by everyone, everywhere`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await page.goto(at(site, one.path));
        await expectPage(page, one);
        if (one.language === defaultLanguageOf(site)) {
          expect.soft(await movingParts(page), 'moves under reduced motion').toEqual([]);
          expect.soft(await axeFaults(page, 'standard'), 'axe, light').toEqual([]);
          await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
          expect.soft(await axeFaults(page, 'colors'), 'axe, dark').toEqual([]);
        }
        await expectFit(page, 'as built');

        if (site.name === 'reference' && one.language === 'en') {
          if (one.kind !== 'search' && one.kind !== '404') {
            await page.setViewportSize(PAPER);
            await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
            await expect.soft(page.locator('h1')).toBeVisible();
            await expect.soft(page.locator('header.top nav')).toBeHidden();
            expect.soft(await badInk(page), 'printed with the dark theme of the system').toEqual([]);
            await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
            expect.soft(await badInk(page), 'printed with the dark theme of the button').toEqual([]);
            await page.evaluate(() => {
              document.documentElement.removeAttribute('data-theme');
              document.querySelector('pre code')?.append('x'.repeat(300));
            });
            expect.soft(await wideParts(page), 'wider than the paper').toEqual([]);
          }
          await page.setViewportSize({ width: 1280, height: 720 });
          await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'active' });
          expect.soft(await unseenFocus(page, STEPS), 'focus that is not seen in forced colors').toEqual([]);
        }
        if (site.name !== 'imported' && one.language === defaultLanguageOf(site) && LENGTHENED.test(one.kind)) {
          await lengthen(page);
          await expectFit(page, 'with long words');
        }
      });
    }
  });
}

// The imported real site has pages by the hundred, of which each kind only opens and fits.
for (const site of built('real')) {
  test.describe(site.name, () => {
    test.use({ site });

    test('a page of each kind opens and fits', async ({ page }) => {
      for (const one of onePageAKind(site)) {
        await page.goto(at(site, one.path));
        await expectPage(page, one);
        await expectFit(page, `/${one.path}`);
      }
    });
  });
}

// Below a base path, pages differ from those at the root in their addresses only: what loads shows whether the path is kept.
for (const site of built('based')) {
  test.describe(site.name, () => {
    test.use({ site });

    test('home, a week and the search page load all that they name', async ({ page }) => {
      for (const one of onePageAKind(site).filter(({ kind }) => ['home', 'week', 'search'].includes(kind))) {
        await page.goto(at(site, one.path));
        await expectPage(page, one);
      }
    });
  });
}

for (const site of built('reference', 'fixture', 'based', 'imported', 'real')) {
  test.describe(site.name, () => {
    test.use({ site });

    test('an unknown address is answered by the 404 page', async ({ page }) => {
      const answer = await page.goto(at(site, 'no/such/page/'));
      expect(answer?.status()).toBe(404);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
    });
  });
}
