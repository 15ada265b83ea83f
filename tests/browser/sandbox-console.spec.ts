// The SQL console as its readers use it. Every test watches the page's console, so a refusal of its policy fails the test.
import { readFile } from 'node:fs/promises';
import { built } from './pages.ts';
import { open, query, settled, show, write } from './sandbox-steps.ts';
import { at, expect, test } from './site-test.ts';

const byEvent = 'select event_name, count(*) as events from fact_events group by event_name';
const byDay = "select date_trunc('day', event_timestamp) as day, count(*) as events from fact_events group by day";

for (const site of built('based')) {
  test.describe(`${site.name}: the SQL console`, () => {
    // Dots that move take a third of the processor's time: other specs of the sandbox have them.
    test.use({ site, contextOptions: { reducedMotion: 'reduce' } });
    test.describe.configure({ mode: 'default' });

    test('a query is completed from the schema, run, sorted, drawn, explained and downloaded', async ({ page }) => {
      await open(page, at(site, 'sandbox/?traffic=1000&seed=7'));
      await settled(page, 1_000);

      const names = (await query(page, byEvent)).map(([name]) => name);
      const events = page.getByRole('columnheader', { name: 'events' });
      await expect(events).toHaveAttribute('aria-sort', 'none');
      await events.getByRole('button').click();
      await expect(events).toHaveAttribute('aria-sort', 'ascending');
      const figures = page.locator('.sandbox-result tbody td:last-child');
      const shown = (await figures.allInnerTexts()).map(Number);
      expect(shown).toEqual(shown.toSorted((a, b) => a - b));
      await expect(figures.first()).toHaveCSS('text-align', 'end');
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

      // The schema is known: the console reads it before the first query.
      await write(page, 'select * from fact_sessions s where s.');
      await page.keyboard.type('dur');
      const list = page.locator('.cm-tooltip-autocomplete');
      await expect(list.locator('li').first()).toContainText('duration_msbigint');
      // A list that has just opened takes no key for a moment: Tab is pressed again only where the list still shows.
      await expect(async () => {
        if (await list.isVisible()) await page.keyboard.press('Tab');
        expect(await page.locator('.cm-content').textContent()).toBe('select * from fact_sessions s where s.duration_ms');
      }).toPass();

      await test.step('a result is downloaded as CSV and NDJSON, with every row of it', async () => {
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
