// What outlives a tab that is killed, a database that breaks, and a reader who does not want to be counted.
import { built } from './pages.ts';
import { choose, controls, expectStatus, figures, open, order, query, settled } from './sandbox-steps.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('based')) {
  test.describe(`${site.name}: stored data of the sandbox`, () => {
    // Dots that move take a third of the processor's time: other specs of the sandbox have them.
    test.use({ site, contextOptions: { reducedMotion: 'reduce' } });
    test.describe.configure({ mode: 'default' });

    test('a tab killed in the middle of a load loses no event: the next one loads the rest', async ({ page, context }) => {
      await open(page, at(site, 'sandbox/?load=manual&traffic=10000'));
      await expect.poll(async () => (await figures(page)).stored).toBeGreaterThanOrEqual(10_000);
      const before = await figures(page);
      expect(before.loaded).toBe(0);
      await controls(page, 'Load now');
      await page.close();

      const next = await context.newPage();
      await open(next, at(site, 'sandbox/'));
      const after = await settled(next);
      expect(after.stored).toBeGreaterThanOrEqual(before.stored);
      expect(after.loaded).toBeGreaterThanOrEqual(10_000);
      const [[events = '', ids = ''] = []] = await query(next, 'select count(*), count(distinct event_id) from fact_events');
      expect(Number(events)).toBe(after.loaded);
      expect(ids).toBe(events);
    });

    test('a database that cannot be opened is rebuilt from the raw log, and the reader is told', async ({ page }) => {
      await open(page, at(site, 'sandbox/'));
      await choose(page);
      await order(page);
      await expect(page.locator('[data-name="checkout_complete"]')).toHaveAttribute('data-standing', 'loaded', { timeout: 90_000 });
      await settled(page);
      const ordered = await query(page, "select event_id from fact_events where event_name = 'checkout_complete'");
      expect(ordered).toHaveLength(1);
      // Away from the sandbox, so that no one holds the database; then every file of it is cut.
      await page.goto(at(site, 'search/'));
      await page.evaluate(async () => {
        const { name } = (await indexedDB.databases()).find((one) => one.name?.endsWith('-sandbox-warehouse')) ?? {};
        const request = indexedDB.open(name ?? '');
        const database = await new Promise<IDBDatabase>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
        const stores = [...database.objectStoreNames];
        const work = database.transaction(stores, 'readwrite');
        for (const store of stores) {
          const walk = work.objectStore(store).openCursor();
          walk.onsuccess = () => {
            const cursor = walk.result;
            if (!cursor) return;
            const { value } = cursor;
            if (value instanceof Uint8Array) cursor.update(new Uint8Array(value.length));
            else if (value instanceof ArrayBuffer) cursor.update(new ArrayBuffer(value.byteLength));
            cursor.continue();
          };
        }
        await new Promise((done) => {
          work.oncomplete = done;
        });
        database.close();
      });

      await open(page, at(site, 'sandbox/'));
      await expectStatus(page, 'rebuilt from the raw log');
      await settled(page);
      expect(await query(page, "select event_id from fact_events where event_name = 'checkout_complete'")).toEqual(ordered);
    });

    test('without consent nothing is stored and nothing is sent; with it the shop counts again', async ({ page }) => {
      await open(page, at(site, 'sandbox/'));
      await settled(page);
      await controls(page, 'Consent');
      const { received } = await settled(page);
      await choose(page);
      await expect(page.locator('[data-name="add_to_cart_click"]')).toHaveAttribute('data-standing', 'dropped');
      expect((await settled(page)).received).toBe(received);

      await controls(page, 'Consent');
      await page.locator('.shop-name a').click();
      await expect.poll(async () => (await figures(page)).received).toBeGreaterThan(received);
      await settled(page);
      expect(await query(page, "select count(*) from fact_events where event_name = 'add_to_cart_click'")).toEqual([['0']]);
    });
  });
}
