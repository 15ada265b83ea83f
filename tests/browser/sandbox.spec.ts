// The sandbox as a reader has it: bought, lost the network, come back, asked the warehouse. Looks at the site below a base path.
import { built } from './pages.ts';
import { choose, controls, fault, listed, open, order, query, settled, show, write } from './sandbox-steps.ts';
import { at, expect, test } from './site-test.ts';

const ALL = 'select event_id, event_name from fact_events order by received_at, sequence';

for (const site of built('based')) {
  test.describe(`${site.name}: sandbox`, () => {
    test.use({ site });
    // Each opens its own database: one at a time is fair to the machine.
    test.describe.configure({ mode: 'default' });

    test('every click is in the warehouse, event by event: after an order, offline, after a reload and a replay', async ({ page }) => {
      await open(page, at(site, 'sandbox/'));
      await choose(page);
      await order(page);
      await settled(page);

      await fault(page, 'Offline', true);
      await page.locator('.shop-name a').click();
      await page.locator('.shop-list a').nth(2).click();
      await expect(page.locator('[data-standing="waiting"]').first()).toBeVisible();
      const before = (await listed(page)).map(({ id, name }) => ({ id, name }));
      expect(before.map(({ name }) => name)).toContain('checkout_complete');

      // The tab is left with events unsent; they are sent when it opens again.
      await page.reload();
      await open(page, at(site, 'sandbox/'));
      await expect.poll(async () => (await listed(page)).filter(({ name }) => name === 'product_view').length).toBeGreaterThan(0);
      await settled(page);
      const after = (await listed(page)).filter(({ id }) => !before.some((known) => known.id === id));

      const stored = (await query(page, ALL)).map(([id, name]) => ({ id, name }));
      const known = new Set(stored.map(({ id }) => id));
      expect(before.filter(({ id }) => !known.has(id))).toEqual([]);
      expect(after.filter(({ id }) => !known.has(id))).toEqual([]);
      // The reload itself is told too: how the page that was left had been read.
      const clicked = new Map([...before, ...after].map(({ id, name }) => [id, name]));
      expect(stored.filter(({ id, name }) => clicked.get(id ?? '') !== name && name !== 'page_engagement')).toEqual([]);
      expect(known.size).toBe(stored.length);

      await controls(page, 'Replay');
      await expect(page.locator('.sandbox-said')).toContainText('reprocessed');
      await settled(page);
      expect((await query(page, ALL)).map(([id]) => id).filter((id) => !known.has(id ?? ''))).toEqual([]);

      await show(page, 'charts');
      await expect(page.locator('[data-chart="funnel"] tbody tr').last().locator('td').first()).toHaveText('1');
    });

    test('broken events are refused with a reason, and the figures balance', async ({ page }) => {
      await open(page, at(site, 'sandbox/'));
      await fault(page, 'Malformed events', true);
      await choose(page);
      await expect(page.locator('[data-standing="rejected"]').first()).toBeVisible();
      expect((await settled(page)).rejected).toBeGreaterThan(0);
      await show(page, 'rejected');
      await expect(page.locator('.sandbox-scroll tbody tr').first()).toContainText('is not');
    });

    test('a query without end is stopped, and nothing is lost', async ({ page }) => {
      await open(page, at(site, 'sandbox/'));
      const { loaded } = await settled(page);
      await show(page, 'sql');
      await write(page, 'select count(*) from generate_series(1, 100000) a, generate_series(1, 100000) b');
      await page.locator('.sandbox-sql .is-next').click();
      await page.getByRole('button', { name: 'Stop query' }).click();
      await expect(page.locator('.sandbox-said')).toContainText('restarted', { timeout: 90_000 });
      const [[count = ''] = []] = await query(page, 'select count(*) from fact_events');
      expect(Number(count)).toBeGreaterThanOrEqual(loaded);
    });

    test('a second tab is told that the first has the sandbox', async ({ page, context }) => {
      await open(page, at(site, 'sandbox/'));
      const second = await context.newPage();
      await second.goto(at(site, 'sandbox/'));
      await second.locator('.sandbox-start button').click();
      await expect(second.locator('[role="alert"]')).toContainText('another tab');
      await second.close();
    });
  });
}
