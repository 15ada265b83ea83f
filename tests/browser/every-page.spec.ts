// One visit to every kind of page, in every language, with everything that holds for any page: it opens without an error, passes axe, in
// the default language in both themes, fits a phone and a tablet, and on the reference site, in English, prints and shows the focus in
// forced colors. What holds without script: no-script.spec.ts.
import { axeFaults, darkPaper, movingParts, unseenFocus, wideParts } from './page-faults.ts';
import { type BuiltPage, built, defaultLanguageOf, onePageAKind, titled } from './pages.ts';
import { at, expect, test } from './site-test.ts';

/** Widths in pixels: small phones, phones, tablets. */
const WIDTHS = [320, 360, 768];
/** Steps by Tab through a page: enough for its header, contents and first links. */
const STEPS = 40;
const PAPER = { width: 718, height: 1000 };

/** The imported real site has pages by the hundred, of which each kind only opens and fits; below a base path three kinds show whether the path is kept. */
const looked = ({ name }: { name: string }, { kind }: BuiltPage): boolean => name !== 'based' || ['home', 'week', 'search'].includes(kind);

for (const site of built('reference', 'fixture', 'based', 'imported', 'real')) {
  test.describe(site.name, () => {
    test.use({ site });
    const thorough = ['reference', 'fixture', 'imported'].includes(site.name);

    for (const built of onePageAKind(site).filter((page) => looked(site, page))) {
      test(`${titled(built)} can be read by everyone, everywhere`, async ({ page }) => {
        // The report holds the whole site.
        test.setTimeout(180_000 + built.html.length / 3);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await page.goto(at(site, built.path));

        await expect.soft(page.locator('h1')).toHaveCount(1);
        await expect.soft(page.locator('html')).toHaveAttribute('lang', built.language);
        await expect.soft(page.locator('main')).toHaveCount(1);
        await expect.soft(page).toHaveTitle(/\S/);
        // A page in another language than its address marks its words.
        const foreign = page.locator('article[lang]');
        if ((await foreign.count()) > 0) expect.soft(await foreign.first().getAttribute('lang')).not.toBe(built.language);

        if (thorough) {
          expect.soft(await movingParts(page), 'moves under reduced motion').toEqual([]);
          expect.soft(await axeFaults(page, 'standard'), 'axe, light').toEqual([]);
        }
        // A page has the same colors in every language.
        if (thorough && built.language === defaultLanguageOf(site)) {
          await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
          expect.soft(await axeFaults(page, 'colors'), 'axe, dark').toEqual([]);
        }

        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 740 });
          expect.soft(await wideParts(page), `wider than ${width} px`).toEqual([]);
        }

        if (site.name !== 'reference' || built.language !== 'en') return;
        if (built.kind !== 'search' && built.kind !== '404') {
          await page.setViewportSize(PAPER);
          await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
          await expect.soft(page.locator('h1')).toBeVisible();
          await expect.soft(page.locator('header.top nav')).toBeHidden();
          expect.soft(await darkPaper(page), 'printed on a dark ground').toEqual([]);
          expect.soft(await wideParts(page), 'wider than the paper').toEqual([]);
        }
        await page.setViewportSize({ width: 1280, height: 720 });
        await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'active' });
        expect.soft(await unseenFocus(page, STEPS), 'focus that is not seen in forced colors').toEqual([]);
      });
    }

    test('an unknown address is answered by the 404 page', async ({ page }) => {
      const answer = await page.goto(at(site, 'no/such/page/'));
      expect(answer?.status()).toBe(404);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
    });
  });
}
