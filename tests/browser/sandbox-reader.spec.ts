// The sandbox for every reader: someone here for the first time, at a keyboard alone, in Vietnamese.
import { built } from './pages.ts';
import { choose, fault, open, order, settled, show } from './sandbox-steps.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('based')) {
  test.describe(`${site.name}: readers of the sandbox`, () => {
    test.use({ site });
    test.describe.configure({ mode: 'default' });

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
  });
}
