// The sandbox for every reader: someone here for the first time, at a keyboard alone, with forced colors, in Vietnamese, with a file to take home.
import { readFile } from 'node:fs/promises';
import { axeFaults } from './page-faults.ts';
import { built } from './pages.ts';
import { choose, fault, open, order, query, settled, show } from './sandbox-steps.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('based')) {
  test.describe(`${site.name}: readers of the sandbox`, () => {
    test.use({ site });
    test.describe.configure({ mode: 'default' });
    test.setTimeout(180_000);

    test('the tour has five steps, notices what was done, and does not come back', async ({ page }) => {
      await open(page, at(site, 'sandbox/'), { tour: true });
      const tour = page.locator('.sandbox-tour');
      const next = tour.getByRole('button', { name: 'Next' });
      const isDone = async () => {
        await expect(tour.locator('.state.done')).toBeVisible();
        await next.click();
      };
      await choose(page);
      await isDone();
      await isDone();
      await order(page);
      await isDone();
      await fault(page, 'Offline', true);
      await page.locator('.shop-name a').click();
      await isDone();
      await expect(page.locator('[data-view="sql"]')).toHaveAttribute('aria-selected', 'true');
      await tour.getByRole('button', { name: 'Finish' }).click();
      await expect(tour).toHaveCount(0);
      await page.reload();
      await open(page, at(site, 'sandbox/'), { tour: true });
      await expect(tour).toHaveCount(0);
    });

    test('forced colors: the selected tab and the bars of a chart are still distinct', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await open(page, at(site, 'sandbox/?traffic=100&show=charts'));
      await settled(page, 100);
      await expect(page.locator('.chart-part').first()).toBeVisible();
      const fill = (part: string) =>
        page
          .locator(part)
          .first()
          .evaluate((bar) => getComputedStyle(bar).fill);
      expect(await fill('.chart-part')).not.toBe(await fill('.chart-whole'));
      const line = (chosen: boolean) =>
        page
          .locator(`.sandbox-tabs [aria-selected="${chosen}"]`)
          .first()
          .evaluate((tab) => getComputedStyle(tab).borderBottomColor);
      expect(await line(true)).not.toBe(await line(false));
      expect(await axeFaults(page, 'standard')).toEqual([]);
    });

    test('a keyboard opens the sandbox, a fault, an event and a query', async ({ page }) => {
      await page.goto(at(site, 'sandbox/'));
      await page.locator('.sandbox-start button').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.sandbox-bench')).toBeFocused({ timeout: 90_000 });
      const button = (name: string) => page.locator('.sandbox-controls').getByRole('button', { name });
      await page.keyboard.press('Tab');
      await expect(button('Generate 1,000 events')).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(button('Restore the network')).toBeFocused();
      await expect(page.getByLabel('Offline', { exact: true })).toBeChecked();
      await page.keyboard.press('Enter');
      await expect(button('Break the network')).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(page.locator('.sandbox-more').getByLabel('Events', { exact: true })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(button('More')).toBeFocused();
      await settled(page);
      await page.locator('.sandbox-name').first().press('Enter');
      await expect(page.locator('.sandbox-json')).toContainText('"eventId"');
      await page.locator('[data-view="stream"]').press('ArrowLeft');
      await expect(page.locator('[data-view="sql"]')).toBeFocused();
      await page.locator('#sandbox-sql').press('Control+Enter');
      await expect(page.locator('.sandbox-result')).toBeInViewport();
    });

    test('a result is downloaded as CSV and NDJSON, with every row of it', async ({ page }) => {
      await open(page, at(site, 'sandbox/?traffic=1000'));
      await settled(page, 1_000);
      const rows = await query(page, 'select event_id, event_name, referrer from fact_events order by event_id');
      const saved = async (format: string) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('.sandbox-sql').getByText(format, { exact: true }).click(),
        ]);
        expect(download.suggestedFilename()).toBe(`warehouse.${format.toLowerCase()}`);
        return (await readFile(await download.path(), 'utf8')).trimEnd().split(/\r?\n/);
      };
      const [head, ...lines] = await saved('CSV');
      expect(head).toBe('event_id,event_name,referrer');
      expect(lines.length).toBeGreaterThanOrEqual(1_000);
      expect(lines.slice(0, rows.length).map((line) => line.split(',')[0])).toEqual(rows.map(([id]) => id));
      const objects = (await saved('NDJSON')).map((line) => JSON.parse(line));
      expect(objects.map(({ event_id }) => event_id)).toEqual(lines.map((line) => line.split(',')[0]));
    });

    test('the pipeline stays visible above the charts, and its figures expand to the sums', async ({ page }) => {
      await open(page, at(site, 'sandbox/'));
      await page.getByRole('button', { name: 'Generate 1,000 events' }).click();
      await settled(page, 1_000);
      const balance = page.locator('.sandbox-balance');
      await expect(balance.locator('summary')).toContainText('Nothing lost');
      await expect(balance.locator('.sandbox-sums')).toBeHidden();
      await balance.locator('summary').click();
      await expect(balance.locator('.sandbox-sums')).toContainText('received');
      await show(page, 'charts');
      await page.locator('[data-chart]').last().scrollIntoViewIfNeeded();
      await expect(page.locator('.sandbox-pipeline .d-node[data-element="warehouse"]:visible')).toBeInViewport();
      await expect(page.locator('.shop-address')).toBeInViewport();
    });

    test('the reasons of a rejected and of a waiting event are in Vietnamese', async ({ page }) => {
      await open(page, at(site, 'vi/sandbox/'));
      await fault(page, 'Sự kiện sai định dạng', true);
      await choose(page);
      await expect(page.locator('[data-standing="rejected"]').first()).toContainText('không phải');
      await fault(page, 'Mất mạng', true);
      await page.locator('.shop-name a').click();
      await expect(page.locator('[data-standing="waiting"]').first()).toContainText('Mạng đang tắt');
      await show(page, 'rejected');
      await page.locator('.sandbox-own button').click();
      await expect(page.locator('.sandbox-answer')).toContainText('eventId: không phải UUID');
      await expect(page.locator('.sandbox-answer')).not.toContainText(/ is /);
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

      test('the bar of tabs stays at the lower edge of the screen, every tab within it', async ({ page }) => {
        for (const language of ['', 'vi/']) {
          await open(page, at(site, `${language}sandbox/`));
          for (const view of ['pipeline', 'sql', 'shop'] as const) {
            await show(page, view);
            const lowerEdge = () => page.locator('.sandbox-bar').evaluate((bar) => Math.round(bar.getBoundingClientRect().bottom));
            await expect.poll(lowerEdge, view).toBe(740);
          }
          const { width, room } = await page
            .locator('.sandbox-tabs')
            .evaluate((tabs) => ({ width: tabs.scrollWidth, room: tabs.clientWidth }));
          expect(width, language).toBeLessThanOrEqual(room);
        }
      });

      test('the shop keeps its state while another view is open', async ({ page }) => {
        await open(page, at(site, 'sandbox/'));
        await page.locator('.shop-search input').fill('usb');
        await fault(page, 'Duplicates', true);
        await show(page, 'shop');
        await expect(page.locator('.shop-search input')).toHaveValue('usb');
        await expect(page.locator('.sandbox-controls')).toBeHidden();
      });

      test('a tap shows its event in the bar, and the tour is readable and says that its step is done', async ({ page }) => {
        await open(page, at(site, 'sandbox/'), { tour: true });
        const tour = page.locator('.sandbox-tour');
        const step = tour.locator('.sandbox-step');
        await page.locator('.shop-list a').first().click();
        await expect(tour.locator('.state.done')).toBeVisible();
        for (const title of ['Open a product', 'five dots', 'place the order', 'Break the network', 'Open SQL']) {
          await expect(step).toContainText(title);
          const { cut, height } = await step.evaluate((part) => ({ cut: part.scrollWidth > part.clientWidth, height: part.clientHeight }));
          expect(cut, title).toBe(false);
          expect(height, title).toBeLessThan(60);
          if (title !== 'Open SQL') await tour.getByRole('button', { name: 'Next' }).click();
        }
        await show(page, 'shop');
        await expect(page.locator('.sandbox-last')).toContainText('product_view');
        await expect(page.locator('.sandbox-last')).toContainText('loaded');
      });
    });
  });
}
