// Live components in a page of an author: complete without script and in print, and what a script adds to them.
import { axeFaults } from './axe-faults.ts';
import { built } from './pages.ts';
import { at, atRest, expect, test } from './site-test.ts';

const PAGE = 'handbook/live/';

for (const site of built('fixture')) {
  test.describe('live components', () => {
    test.use({ site });

    test("a week's timeline links a carried task to that week", async ({ page }) => {
      await page.goto(at(site, PAGE));
      const link = page.locator('.timeline tbody a').first();
      await expect(link).toHaveAttribute('href', /worklog\/week-02\/#/);
      await link.click();
      await expect(page).toHaveURL(/worklog\/week-02\/#/);
      const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
      await expect(page.locator(`[id="${anchor}"]`)).toHaveCount(1);
    });

    test('a gallery opens its images large, one after the other, and gives the focus back', async ({ page }) => {
      await page.goto(at(site, PAGE));
      await page.locator('.gallery a.zoom').first().click();
      const dialog = page.locator('dialog.gallery-large');
      await expect(dialog.locator('img')).toHaveAttribute('alt', 'Góc thứ nhất');
      await page.keyboard.press('ArrowRight');
      await expect(dialog.locator('img')).toHaveAttribute('alt', 'Góc thứ hai');
      expect.soft(await axeFaults(page, 'standard')).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(page.locator('.gallery a.zoom').nth(1)).toBeFocused();
    });

    test('a video of another host requests nothing before the click, and one player after it', async ({ page }) => {
      const requested: string[] = [];
      await page.route('https://video.example/**', (route) => {
        requested.push(route.request().url());
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Player</title>' });
      });
      await page.goto(at(site, PAGE));
      await atRest(page);
      await page.locator('.video-play').scrollIntoViewIfNeeded();
      expect(requested).toEqual([]);
      await page.locator('.video-play').click();
      await expect(page.locator('.video iframe')).toHaveAttribute('title', 'Buổi trình bày');
      await expect.poll(() => requested).toEqual(['https://video.example/embed/1?autoplay=1']);
    });

    test('a funnel says that its data is generated, and answers after a click', async ({ page }) => {
      await page.goto(at(site, PAGE));
      const chart = page.locator('.demo-chart').first();
      await expect(chart.locator('tbody tr')).toHaveCount(4);
      await expect(chart).toContainText('Dữ liệu demo được tạo tự động, không phải kết quả của dự án: 1.000 session');
      await expect(chart.locator('[style], [data-point]')).toHaveCount(0);
      await chart.getByRole('button', { name: 'Khám phá biểu đồ' }).click();
      await expect(chart.locator('[data-point]').first()).toBeVisible();
      await expect(chart.getByRole('button', { name: 'Khám phá biểu đồ' })).toHaveCount(0);
    });

    test('in print, a video is its title and its address', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(at(site, PAGE));
      await expect(page.locator('.video video')).toBeHidden();
      await expect(page.locator('.video figcaption').first()).toContainText('Trạm hoạt động');
      await expect(page.locator('.milestones')).toBeVisible();
    });
  });

  test.describe('live components without script', () => {
    test.use({ site, javaScriptEnabled: false });

    test('show everything, and their links lead to the files', async ({ page }) => {
      await page.goto(at(site, PAGE));
      await expect(page.locator('.milestones > li')).toHaveCount(2);
      await expect(page.locator('.bars svg')).toHaveCount(2);
      await expect(page.locator('.rubric-points tbody tr')).toHaveCount(3);
      await expect(page.locator('.video-play')).toHaveAttribute('href', 'https://video.example/embed/1');
      await expect(page.locator('.gallery a.zoom').first()).toHaveAttribute('href', /station\.png$/);
      await expect(page.locator('figure.image figcaption').first()).toHaveText('Trạm sau khi lắp');
    });
  });
}
