// The SQL console as its readers use it. Every test watches the page's console, so a refusal of its policy fails the test.
import { axeFaults } from './page-faults.ts';
import { built } from './pages.ts';
import { open, query, settled, show, write } from './sandbox-steps.ts';
import { at, expect, test } from './site-test.ts';

const byEvent = 'select event_name, count(*) as events from fact_events group by event_name';
const byDay = "select date_trunc('day', event_timestamp) as day, count(*) as events from fact_events group by day";

for (const site of built('based')) {
  test.describe(`${site.name}: the SQL console`, () => {
    test.use({ site });
    test.describe.configure({ mode: 'default' });
    test.setTimeout(180_000);

    test('a query is completed from the schema, run, sorted, drawn and explained', async ({ page }) => {
      await open(page, at(site, 'sandbox/?traffic=1000&seed=7'));
      await settled(page, 1_000);

      await write(page, 'select * from fact_sessions s where s.');
      await page.keyboard.type('dur');
      // The schema is read from the database meanwhile: asked again, the list has what is known by then.
      await expect(async () => {
        await page.keyboard.press('Control+Space');
        await expect(page.locator('.cm-tooltip-autocomplete li').first()).toContainText('duration_msbigint', { timeout: 1_000 });
      }).toPass();
      // A list that has just opened takes no key for a moment, and Tab is kept from the text.
      await expect(async () => {
        await page.keyboard.press('Tab');
        await expect(page.locator('.cm-content')).toHaveText('select * from fact_sessions s where s.duration_ms', { timeout: 1_000 });
      }).toPass();

      const names = (await query(page, byEvent)).map(([name]) => name);
      const events = page.getByRole('columnheader', { name: 'events' });
      await expect(events).toHaveAttribute('aria-sort', 'none');
      await events.getByRole('button').click();
      await expect(events).toHaveAttribute('aria-sort', 'ascending');
      const figures = page.locator('.sandbox-result tbody td:last-child');
      const shown = (await figures.allInnerTexts()).map(Number);
      expect(shown).toEqual(shown.toSorted((a, b) => a - b));
      await expect(figures.first()).toHaveCSS('text-align', 'right');
      await events.getByRole('button').click();
      await events.getByRole('button').click();
      await expect(page.locator('.sandbox-result tbody td:first-child')).toHaveText(names as string[]);

      await page.getByRole('button', { name: 'Show chart' }).click();
      await expect(page.locator('[data-chart="bars"] tbody tr')).toHaveCount(names.length);
      await page.getByRole('button', { name: 'Show table' }).click();
      await expect(page.locator('.sandbox-result')).toBeVisible();

      await query(page, byDay);
      await page.getByRole('button', { name: 'Show chart' }).click();
      await expect(page.locator('[data-chart="line"] .plot-line')).toBeVisible();

      await page.getByRole('button', { name: 'Explain' }).click();
      await expect(page.getByRole('region', { name: 'Query plan' })).toContainText('fact_events');
    });

    test('the editor is left by keyboard, marks errors, remembers queries, and changes data only where that is allowed', async ({
      page,
    }) => {
      await open(page, at(site, 'sandbox/'));
      await settled(page);

      await test.step('Tab indents the line; Escape and Tab leave the editor', async () => {
        // Behind a semicolon there is nothing to complete.
        await write(page, 'select 1;');
        await expect(page.locator('.cm-tooltip-autocomplete')).toBeHidden();
        await page.keyboard.press('Tab');
        await expect.poll(() => page.locator('.cm-line').textContent()).toBe('  select 1;');
        await expect(page.locator('.cm-content')).toBeFocused();
        await page.keyboard.press('Escape');
        await page.keyboard.press('Tab');
        await expect(page.getByRole('button', { name: 'Run query' })).toBeFocused();
        await expect(page.getByText('To leave the editor, press Escape, then Tab.')).toBeVisible();
      });

      await test.step('an error is marked at its position in the query', async () => {
        await write(page, 'select nonsense from fact_events');
        await page.keyboard.press('Control+Enter');
        await expect(page.locator('.sandbox-error')).toContainText('nonsense');
        await expect(page.locator('.cm-sql-error')).toHaveText('nonsense');
      });

      await test.step('statements that write are refused', async () => {
        for (const statement of ['delete from fact_events', 'commit; drop table fact_events']) {
          await write(page, statement);
          await page.locator('.sandbox-sql .is-next').click();
          await expect(page.locator('.sandbox-error')).toBeVisible();
        }
        const [[count = ''] = []] = await query(page, 'select count(*) from fact_events');
        expect(Number(count)).toBeGreaterThan(0);
      });

      await test.step('a query comes back by arrow up, and by the menu after a reload', async () => {
        await query(page, 'select 1 as one');
        await query(page, 'select 2 as two');
        await write(page, '');
        await page.keyboard.press('ArrowUp');
        await expect(page.locator('.cm-content')).toHaveText('select 2 as two');
        await page.reload();
        await open(page, at(site, 'sandbox/'));
        await show(page, 'sql');
        await page.getByLabel('History').selectOption({ label: 'select 1 as one' });
        await expect(page.locator('.cm-content')).toHaveText('select 1 as one');
        const names = await page.evaluate(() => Object.keys(localStorage));
        expect(names.filter((name) => name.includes('history'))).toEqual([`${new URL(site.url).pathname}sandbox:sql-history`]);
      });

      await test.step('where writes are allowed, a statement changes the warehouse', async () => {
        await page.getByLabel('Allow writes').check();
        await write(page, 'delete from fact_sessions');
        await page.locator('.sandbox-sql .is-next').click();
        await expect(page.locator('.sandbox-sql')).toContainText('changed');
      });
    });

    test('axe finds nothing in an open editor with completions and a chart, in both themes', async ({ page }) => {
      await open(page, at(site, 'sandbox/?traffic=100'));
      await settled(page, 100);
      await query(page, byEvent);
      await page.getByRole('button', { name: 'Show chart' }).click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await write(page, 'select * from ');
        await page.keyboard.type('fact');
        await expect(page.locator('.cm-tooltip-autocomplete')).toBeVisible();
        expect.soft(await axeFaults(page, colorScheme === 'light' ? 'standard' : 'colors'), colorScheme).toEqual([]);
      }
    });

    test('where the editor cannot be loaded, a plain field runs queries', async ({ page }) => {
      await page.route(/code-editor/, (route) => route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw null;' }));
      await open(page, at(site, 'sandbox/'));
      await show(page, 'sql');
      await page.locator('textarea#sandbox-sql').fill('select 40 + 2 as sum');
      await page.locator('textarea#sandbox-sql').press('Control+Enter');
      await expect(page.locator('.sandbox-result tbody td')).toHaveText('42');
    });
  });
}
