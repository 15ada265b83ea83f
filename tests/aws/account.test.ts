// The page's account against the emulator: real aws-amplify in real Chromium, signatures checked, events followed to the report.
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AmplifyOutputs } from '../../src/site/amplify-outputs.ts';
import { type Authorizer, startAuthorizer } from './authorizer.ts';
import { type Cloud, openCloud } from './cloud.ts';
import { hasMoto, withMoto } from './moto.ts';
import { openShopBrowser, type ShopBrowser } from './open-shop.ts';
import { createPools, mentor, newcomer, PASSWORD, shopper } from './pools.ts';
import { type FaultProxy, healthy, startProxy } from './proxy.ts';

const GUESTS_CREDENTIALS = 'AWSCognitoIdentityService.GetCredentialsForIdentity';

const track = (page: Page, ...names: ('home_view' | 'logout' | 'checkout_start')[]): Promise<void> =>
  page.evaluate(async (list) => {
    for (const name of list) shop.tracker.track(name);
    await shop.tracker.flush();
  }, names);

/** Stages of each event so far, in their order, with the reasons. */
const steps = (page: Page): Promise<string[]> =>
  page.evaluate(() => shop.steps.map(({ stage, event, reasons }) => [event?.eventName, stage, ...reasons].join(' ')));

const signIn = (page: Page, name: string, password: string): Promise<string> =>
  page.evaluate(
    async ([who, secret]) => {
      try {
        return (await shop.account.signIn(who, secret)) ?? 'signed in';
      } catch (error) {
        return `${(error as { code?: string }).code}: ${(error as Error).message}`;
      }
    },
    [name, password] as const,
  );

describe.skipIf(!hasMoto)(withMoto('a page with an account'), () => {
  let cloud: Cloud;
  let cognito: FaultProxy;
  let authorizer: Authorizer;
  let browser: ShopBrowser;
  let outputs: AmplifyOutputs;

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([openCloud({ stream: true }), openShopBrowser()]);
    [cognito, authorizer] = await Promise.all([startProxy(cloud.moto.origin), startAuthorizer(cloud.gateway.origin)]);
  });
  beforeEach(async () => {
    cognito.behave(healthy);
    await cloud.reset();
    outputs = await createPools(cloud.moto.origin, { collector: authorizer.endpoint, cognito: cognito.origin });
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([cognito?.close(), authorizer?.close()]);
    await cloud?.close();
  });

  /** Loads what the collector kept, and reads who did what. */
  async function loaded(): Promise<string[]> {
    await cloud.load.invoke({});
    const { rows } = await cloud.postgres.ask(
      'select event_name, user_login_state, user_id from clickstream_events order by event_timestamp, event_name',
    );
    return rows.map(([name, state, user]) => `${name} ${state} ${user ?? 'nobody'}`);
  }

  test("posts a guest's events with valid signatures, and the report counts what the page sent", async () => {
    const page = await browser.visit(outputs);
    await track(page, 'home_view', 'checkout_start');
    const accepted = (await steps(page)).filter((step) => step.endsWith('accepted'));
    expect(accepted).toEqual(['home_view accepted', 'checkout_start accepted']);
    expect((await loaded()).sort()).toEqual(['checkout_start guest nobody', 'home_view guest nobody']);
    const { totals } = await cloud.seen.report();
    expect(totals).toMatchObject({ events: accepted.length, uniqueClients: 1 });
  });

  test('an unsigned post is rejected', async () => {
    const answer = await fetch(authorizer.endpoint, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    expect(answer.status).toBe(403);
  });

  test("a wrong password is refused, the right one signs in, and events have the user's id", async () => {
    const page = await browser.visit(outputs);
    expect(await signIn(page, mentor, 'Not the password 1!')).toMatch(/^refused: /);
    expect(await page.evaluate(() => shop.account.user())).toBeUndefined();
    expect(await signIn(page, ` ${mentor} `, PASSWORD)).toBe('signed in');
    const user = await page.evaluate(() => shop.account.user());
    expect(user).toMatchObject({ email: mentor, groups: ['mentors'] });
    await track(page, 'home_view');
    await page.evaluate(() => shop.account.signOut());
    await track(page, 'checkout_start');
    expect((await loaded()).sort()).toEqual(['checkout_start guest nobody', `home_view logged_in ${user?.id}`]);
  });

  test("a sign-out, and another person's sign-in, hold in every tab, for names and for signatures", async () => {
    const one = await browser.visit(outputs);
    const two = await one.context().newPage();
    await browser.again(two, outputs);
    const userIn = (page: Page): Promise<string | undefined> => page.evaluate(async () => (await shop.account.user())?.email);
    const idIn = (page: Page): Promise<string | undefined> => page.evaluate(async () => (await shop.account.user())?.id);
    await signIn(one, mentor, PASSWORD);
    await expect.poll(() => userIn(two)).toBe(mentor);
    const first = await idIn(two);
    await track(two, 'home_view');
    await one.evaluate(() => shop.account.signOut());
    await expect.poll(() => userIn(two)).toBeUndefined();
    await track(two, 'checkout_start');
    await signIn(one, shopper, PASSWORD);
    await expect.poll(() => userIn(two)).toBe(shopper);
    await track(two, 'logout');
    const second = await idIn(two);
    expect((await loaded()).sort()).toEqual(['checkout_start guest nobody', `home_view logged_in ${first}`, `logout logged_in ${second}`]);
  });

  test('a second sign-in replaces the user', async () => {
    const page = await browser.visit(outputs);
    await signIn(page, mentor, PASSWORD);
    expect(await signIn(page, shopper, PASSWORD)).toBe('signed in');
    expect(await page.evaluate(() => shop.account.user())).toMatchObject({ email: shopper, groups: [] });
  });

  test("a session survives a reload, and its storage keys start with the site's prefix", async () => {
    const page = await browser.visit(outputs);
    await signIn(page, shopper, PASSWORD);
    await browser.again(page, outputs);
    await track(page, 'home_view');
    const user = await page.evaluate(() => shop.account.user());
    expect(user?.email).toBe(shopper);
    expect(await loaded()).toEqual([`home_view logged_in ${user?.id}`]);
    const names = await page.evaluate(() => Object.keys(localStorage));
    expect(names.filter((name) => !name.startsWith('shop'))).toEqual([]);
    expect(names.length).toBeGreaterThan(3);
  });

  test('a user with a temporary password chooses a new one', async () => {
    const page = await browser.visit(outputs);
    expect(await signIn(page, newcomer, PASSWORD)).toBe('new-password');
    expect(await page.evaluate(() => shop.account.confirm('Another horse 8 battery!'))).toBeUndefined();
    expect(await page.evaluate(() => shop.account.user())).toMatchObject({ id: expect.any(String), groups: [] });
  });

  test('expired credentials are renewed before a post', async () => {
    const asked = (): number => cognito.calls().filter(({ target }) => target === GUESTS_CREDENTIALS).length;
    cognito.behave(({ target, body }) =>
      target === GUESTS_CREDENTIALS
        ? {
            forward: body,
            answer: (text) => JSON.stringify({ ...JSON.parse(text), Credentials: { ...JSON.parse(text).Credentials, Expiration: 1 } }),
          }
        : undefined,
    );
    const page = await browser.visit(outputs);
    await track(page, 'home_view');
    asked();
    cognito.behave(healthy);
    await track(page, 'checkout_start');
    expect(asked()).toBe(1);
    expect(await loaded()).toHaveLength(2);
  });

  test('a post with a refused signature is signed again once, then stays queued', async () => {
    const page = await browser.visit(outputs);
    authorizer.refuse(1);
    await track(page, 'home_view');
    expect(await steps(page)).toContain('home_view accepted');
    authorizer.refuse(2);
    await track(page, 'checkout_start');
    // The tracker tries again automatically, at a moment that no one knows.
    expect(await steps(page)).toContain('checkout_start queued Forbidden');
    await track(page);
    await expect.poll(() => steps(page)).toContain('checkout_start accepted');
    expect(await loaded()).toHaveLength(2);
  });

  test('without credentials nothing is posted unsigned and nothing is lost', async () => {
    cognito.behave(({ method }) => (method === 'POST' ? { status: 500, body: '{}' } : undefined));
    const { admitted, refused } = authorizer.counts;
    const page = await browser.visit(outputs);
    await track(page, 'home_view');
    expect((await steps(page)).filter((step) => step.startsWith('home_view queued no credentials: '))).not.toEqual([]);
    expect(authorizer.counts).toEqual({ admitted, refused });
    expect(await signIn(page, shopper, PASSWORD)).toMatch(/^unreachable: /);
    cognito.behave(healthy);
    await browser.again(page, outputs);
    await track(page, 'checkout_start');
    expect((await loaded()).sort()).toEqual(['checkout_start guest nobody', 'home_view guest nobody']);
  });
});
