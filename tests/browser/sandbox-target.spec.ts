// The sandbox turned to a pipeline elsewhere: this computer's, run for real beside the page, and AWS's, which the emulator replaces.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Host, startHost } from '../../src/stream/runtimes/node/host.ts';
import { createLogger } from '../../src/stream/runtimes/node/logger.ts';
import { readSettings } from '../../src/stream/runtimes/node/settings.ts';
import { startAuthorizer } from '../aws/authorizer.ts';
import { hasMoto, openMoto, withMoto } from '../aws/moto.ts';
import { createPools, mentor, PASSWORD } from '../aws/pools.ts';
import { preparePglite } from '../open-pglite.ts';
import { built } from './pages.ts';
import { choose, controls, expectStatus, open, order, query, settled, show } from './sandbox-steps.ts';
import { at, expect, test } from './site-test.ts';

/** Who asks for `from` is answered by `to`: the site names one port, and the machine has another free. */
const lead = (page: Page, from: string, to: string): Promise<unknown> =>
  page.route(`${from}/**`, (route) => route.continue({ url: route.request().url().replace(from, to) }));

async function startPipeline(origin: string): Promise<Host & { end: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'shiplog-target-'));
  // A new PostgreSQL takes ten times as long to create as to open.
  await preparePglite(folder);
  const environment = { PORT: '0', RAW_FOLDER: folder, LOAD_EVERY: '0.2', ALLOWED_ORIGINS: origin, LOG_LEVEL: 'silent' };
  const host = await startHost(readSettings(environment, folder), environment, createLogger('silent'));
  return {
    ...host,
    async end() {
      await host.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

for (const site of built('fixture')) {
  test.describe(`${site.name}: sandbox with another target`, () => {
    // Dots that move take a third of the processor's time: other specs of the sandbox have them.
    test.use({ site, contextOptions: { reducedMotion: 'reduce' } });
    test.describe.configure({ mode: 'default' });

    test('an order is followed into the database of this computer, and its figures, charts and SQL are shown', async ({ page }) => {
      const address = at(site, 'en/sandbox/');
      const host = await startPipeline(new URL(address).origin);
      await lead(page, 'http://127.0.0.1:9090', host.collector.address);
      await open(page, address);
      await controls(page, 'This computer');
      await expectStatus(page, 'Events are sent to the pipeline on this computer.');
      await choose(page);
      await order(page);
      // The last event of the order: what is counted before it arrives balances too.
      await expect(page.locator('[data-name="checkout_complete"]')).toHaveAttribute('data-standing', 'loaded', { timeout: 90_000 });
      const { stored, rejected } = await settled(page);
      expect(rejected).toBe(0);
      expect(await query(page, 'select count(*) from fact_events')).toEqual([[`${stored}`]]);
      await show(page, 'charts');
      await expect(page.locator('[data-chart="funnel"] tbody tr').last().locator('td').first()).toHaveText('1');
      await show(page, 'rejected');
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.locator('.sandbox-log tbody tr')).toHaveCount(1);

      await controls(page, 'Embedded');
      await expectStatus(page, 'Events stay in this page.');
      await page.locator('.shop-name a').click();
      await settled(page);
      await host.end();
    });

    test('where no collector responds the reader is told what to start, and the events wait for it', async ({ page }) => {
      const address = at(site, 'en/sandbox/');
      await page.route('http://127.0.0.1:9090/**', (route) => route.abort('connectionrefused'));
      await open(page, address);
      await controls(page, 'This computer');
      await expectStatus(page, 'npx shiplog pipeline');
      await choose(page);
      await expect(page.locator('[data-standing="waiting"]').first()).toBeVisible();

      const host = await startPipeline(new URL(address).origin);
      await page.unroute('http://127.0.0.1:9090/**');
      await lead(page, 'http://127.0.0.1:9090', host.collector.address);
      await controls(page, 'This computer');
      await expect.poll(() => page.locator('[data-standing="waiting"]').count(), { timeout: 90_000 }).toBe(0);
      await expect(page.locator('[data-name="add_to_cart_click"]')).toHaveAttribute('data-standing', 'loaded', { timeout: 90_000 });
      await host.end();
    });

    test(withMoto('guest and mentor post signed events to AWS; the page says what it cannot read'), async ({ page }) => {
      test.skip(!hasMoto, withMoto('needs the AWS emulator'));
      const address = at(site, 'en/sandbox/');
      const host = await startPipeline('*');
      const [moto, authorizer] = await Promise.all([openMoto(), startAuthorizer(host.collector.address, '127.0.0.1:9091')]);
      const outputs = await createPools(moto.origin, { collector: 'http://127.0.0.1:9091/clickstream', cognito: 'http://127.0.0.1:9092' });
      await lead(page, 'http://127.0.0.1:9091', authorizer.origin);
      await lead(page, 'http://127.0.0.1:9092', moto.origin);
      await page.goto(address);
      // The pools of this run in the place of those that the site was built with.
      await page.locator('astro-island').evaluate((island, aws) => {
        const props = JSON.parse(island.getAttribute('props') ?? '{}');
        // Astro writes each value as a pair of its kind and itself; 0 is text or an object.
        const paired = (value: unknown): unknown =>
          typeof value === 'object' && value
            ? [0, Object.fromEntries(Object.entries(value).map(([key, part]) => [key, paired(part)]))]
            : [0, value];
        props.offered[1].aws = paired(aws);
        island.setAttribute('props', JSON.stringify(props));
      }, outputs);
      await page.locator('.sandbox-start button').click();
      await page.locator('.sandbox-tour .is-plain').click();

      await controls(page, 'AWS');
      await expectStatus(page, 'Events are sent to AWS.');
      await choose(page);
      await expect(page.locator('[data-name="add_to_cart_click"]')).toHaveAttribute('data-standing', 'received');
      await show(page, 'charts');
      await expect(page.getByRole('tabpanel', { name: 'Charts' })).toContainText('cannot reach');

      await page.locator('.shop-visitor a').first().click();
      await page.getByLabel('Email').fill(mentor);
      await page.getByLabel('Password').fill('Not the password 1!');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await expect(page.getByRole('alert')).toContainText('Cognito rejected the sign-in');
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await expect(page.locator('.shop-visitor')).toContainText(mentor);
      await show(page, 'stream');
      await expect(page.locator('[data-name="login_success"]')).toHaveAttribute('data-standing', 'received');

      const answer = await fetch(`${host.collector.address}/good?limit=500`);
      const { events } = (await answer.json()) as { events: { eventName: string; userLoginState: string; userId: string | null }[] };
      expect(new Set(events.filter(({ eventName }) => eventName === 'add_to_cart_click').map((event) => event.userLoginState))).toEqual(
        new Set(['guest']),
      );
      expect(events.find(({ eventName }) => eventName === 'login_success')).toMatchObject({
        userLoginState: 'logged_in',
        userId: expect.any(String),
      });
      expect(authorizer.counts.refused).toBe(0);
      await Promise.all([moto.close(), authorizer.close(), host.end()]);
    });
  });
}
