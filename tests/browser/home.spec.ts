// The first screen of home, and the pages of people: what a reader sees before scrolling, with and without a script.
import { built, pagesOf } from './pages.ts';
import { at, expect, test } from './site-test.ts';

const screens = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];

for (const site of built('reference')) {
  test.describe(`${site.name}: home`, () => {
    test.use({ site, javaScriptEnabled: false });

    for (const path of ['', 'vi/']) {
      test(`/${path} shows the claim, a picture and two buttons on its first screen`, async ({ page }) => {
        await page.goto(at(site, path));
        for (const viewport of screens) {
          await page.setViewportSize(viewport);
          await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
          for (const link of ['sandbox/', 'proposal/'])
            await expect(page.locator(`.hero-actions a[href$="/${link}"]`)).toBeInViewport({ ratio: 1 });
          await expect(page.locator('.hero-picture svg:visible')).toBeInViewport({ ratio: 0.8 });
        }
      });
    }

    test('leads to each week and to each person', async ({ page }) => {
      await page.goto(at(site));
      const weeks = pagesOf(site).filter(({ kind, language }) => kind === 'week' && language === 'en');
      expect(await page.locator('.ribbon a').count()).toBe(weeks.length);
      await page.locator('.people a').first().click();
      await expect(page).toHaveURL(/\/people\/team\/$/);
      await expect(page.locator('h1')).toHaveText('The team');
      await page.locator('.person-tasks a').first().click();
      await expect(page).toHaveURL(/\/worklog\/week-08\/#task-/);
    });

    test('a mentor’s page lists the reviews, newest first', async ({ page }) => {
      await page.goto(at(site, 'people/editor/'));
      const dates = await page
        .locator('.person-part time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
      expect(dates.length).toBeGreaterThan(0);
      expect(dates).toEqual(dates.toSorted().reverse());
    });
  });
}

for (const site of built('fixture', 'imported')) {
  test.describe(`${site.name}: home`, () => {
    test.use({ site });

    test('shows only blocks with content', async ({ page }) => {
      await page.goto(at(site));
      await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
      for (const block of await page.locator('.home .band, .home .proof').all()) {
        expect((await block.innerText()).trim().length).toBeGreaterThan(0);
        expect(await block.locator('a, p, li, video').count()).toBeGreaterThan(0);
      }
    });
  });
}
