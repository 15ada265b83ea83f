// The editor is for all readers, and keeps what is secret to itself.
import { TOKEN } from '../../stand-ins/github/server.ts';
import { axeFaults } from '../axe-faults.ts';
import { built } from '../pages.ts';
import { at, expect } from '../site-test.ts';
import { deployAtOnce, publish, test, withoutLastWeek } from './editor.ts';

/** HTML that would run if any of it were taken as such. */
const HOSTILE = '<img src="x" onerror="window.ran=1"><script>window.ran=2</script><svg onload="window.ran=3"></svg>';

for (const site of built('reference')) {
  test.describe('the editor of a week', () => {
    test.use({ site });

    for (const colorScheme of ['light', 'dark'] as const)
      test.describe(colorScheme, () => {
        test.use({ colorScheme, viewport: { width: 320, height: 640 } });

        test('passes axe with a task open, and does not scroll sideways at 320 pixels', async ({ page }) => {
          await withoutLastWeek(page);
          await page.goto(at(site, 'write/?new'));
          await page.getByRole('button', { name: 'Add task' }).click();
          const card = page.locator('li.task');
          await card.getByText('done', { exact: true }).click();
          await card.getByRole('button', { name: 'Add link' }).click();
          await expect(card.locator('.says.warning, .says.error')).not.toHaveCount(0);
          await card.getByText('Milestone, plan, details').click();
          await page.getByText('Publish to GitHub from here').click();
          await expect(page.getByLabel('Token', { exact: true })).toBeVisible();
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
          expect(await axeFaults(page, 'standard')).toEqual([]);
        });
      });

    test('asks no host but the API of GitHub, which alone receives the token', async ({ page, gitHub }) => {
      const asked: { url: string; headers: Record<string, string>; body: string }[] = [];
      page.on('request', (request) =>
        asked.push({ url: request.url(), headers: request.headers(), body: request.postDataBuffer()?.toString('latin1') ?? '' }),
      );
      deployAtOnce(gitHub);
      await page.goto(at(site, 'write/?week=12&lang=en'));
      await page.getByLabel('Summary').fill('My summary.');
      await publish(page);
      await expect(page.getByText('Published.')).toBeVisible();
      await page.getByLabel('Summary').fill('Typed afterwards.');
      await expect(page.getByText(/^Draft saved /)).toBeVisible();

      const own = new URL(at(site)).origin;
      expect([...new Set(asked.map(({ url }) => new URL(url).origin))].sort()).toEqual([own, 'https://api.github.com'].sort());
      expect(asked.filter(({ url, body }) => `${url} ${body}`.includes(TOKEN))).toEqual([]);
      const told = asked.filter(({ headers }) => JSON.stringify(headers).includes(TOKEN));
      expect([...new Set(told.map(({ url }) => new URL(url).origin))]).toEqual(['https://api.github.com']);
      expect(page.url()).not.toContain(TOKEN);
      expect(await page.content()).not.toContain(TOKEN);
      const stored = await page.evaluate(async () => {
        const answer = <T>(request: IDBRequest<T>) =>
          new Promise<T>((done, fail) => {
            request.onsuccess = () => done(request.result);
            request.onerror = () => fail(request.error);
          });
        const all: unknown[] = [];
        for (const { name = '' } of await indexedDB.databases()) {
          const database = await answer(indexedDB.open(name));
          for (const store of database.objectStoreNames) all.push(await answer(database.transaction(store).objectStore(store).getAll()));
        }
        return `${JSON.stringify(all)} ${JSON.stringify({ ...localStorage })} ${document.cookie}`;
      });
      expect(stored).toContain('Typed afterwards.');
      expect(stored).not.toContain(TOKEN);
      expect(JSON.stringify(gitHub.repository.log()) + gitHub.repository.text('content/en/worklog/week-12.mdx')).not.toContain(TOKEN);
    });

    test('never runs HTML that was pasted, in the text, a field or the preview', async ({ page }) => {
      await withoutLastWeek(page);
      await page.goto(at(site, 'write/?new'));
      await page.getByLabel('Summary').fill(HOSTILE);
      await page.getByRole('button', { name: 'Write text, add pictures' }).click();
      const text = page.getByRole('textbox', { name: 'Text' });
      await expect(text).toBeFocused();
      await text.evaluate((element, html) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', html);
        clipboardData.setData('text/plain', html);
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, HOSTILE);
      await expect(text).toContainText('window.ran=1');
      await page.getByRole('button', { name: 'Preview' }).click();
      await expect(page.getByText('As on the week’s page, except:')).toBeVisible();
      // As text, twice: the summary and the prose.
      await expect(page.locator('.week-preview')).toContainText('window.ran=2');
      expect(await page.locator('.writer').locator('img[src="x"], script, svg[onload]').count()).toBe(0);
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    });
  });
}
