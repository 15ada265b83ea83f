// A reader's click reads the teams' sites again, straight from them. What fails is said in the row; nothing of a site's text is trusted.
import type { Page, Route } from '@playwright/test';
import type { Status } from '../../../src/worklog/review/status-schema.ts';
import { goodStatus } from '../../stand-ins/team-sites.ts';
import { atRest, expect, test } from '../site-test.ts';
import { cohort, cohortAt, isBuilt, largeCohort } from './builds.ts';

const row = (page: Page, id: string) => page.locator(`#team-${id}`);

/** Answers for each team by its id; every other team's site is as it is in `others`. */
async function play(page: Page, answers: Record<string, (route: Route) => Promise<void>>, others: Status): Promise<void> {
  await page.route(/\/team-\d+\/status\.json$/, async (route) => {
    const [, id = ''] = /\/(team-\d+)\/status\.json$/.exec(route.request().url()) ?? [];
    await (answers[id] ?? json(others))(route);
  });
}

const headers = { 'access-control-allow-origin': '*' };
const json =
  (status: unknown) =>
  (route: Route): Promise<void> =>
    route.fulfill({ json: status, headers });

test.describe('a refresh', () => {
  test.skip(!isBuilt(cohort));

  test('replaces rows, says what failed in the row that keeps its data, and sorts again', async ({ page }) => {
    await page.goto(cohortAt(cohort));
    const age = await page.locator('.data-age span').innerText();
    expect(age).toMatch(/^Data from /);
    const before = await row(page, 'team-2').locator('.reason, .next > .quiet').first().innerText();
    await play(
      page,
      {
        'team-2': (route) => route.fulfill({ body: '<h1>Not JSON</h1>', contentType: 'text/html', headers }),
        'team-3': (route) => route.fulfill({ json: { ...goodStatus('Tomorrow'), schema: 99 }, headers }),
        'team-4': json({
          ...goodStatus('Waiting', 1),
          attention: [{ kind: 'off-track', week: 1, count: 1, ids: ['<img src=x onerror=alert(1)>', 'blocked'] }],
        }),
      },
      goodStatus('Quiet', 1, { attention: [] }),
    );
    await page.getByRole('button', { name: 'Refresh from the sites' }).click();
    await expect(page.locator('.data-age output')).toHaveText('38 of 40 sites read just now');
    await expect(row(page, 'team-2').locator('.trouble')).toContainText('The status of the site is not valid JSON. Shown as of');
    await expect(row(page, 'team-2').locator('.reason, .next > .quiet').first()).toHaveText(before);
    await expect(row(page, 'team-3').locator('.trouble')).toContainText('built by a newer Shiplog');
    await expect(row(page, 'team-4')).toContainText('blocked tasks');
    await expect(row(page, 'team-8').locator('.trouble')).toHaveCount(0);
    expect(await page.locator('.teams img').count()).toBe(0);
    await expect(page.locator('.teams tbody tr')).toHaveCount(40);
    const name = await page.locator('.teams tbody th a').first().innerText();
    await expect(page.locator('.first-step')).toContainText(`Open ${name} first.`);
    // Two sites have older data.
    await expect(page.locator('.data-age span')).toHaveText(age);
    await expect(page.locator('.counts')).toContainText('2 sites could not be read');
  });

  test('counts again what teams need, for all and for each mentor, says the new age, and keeps the focus', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2036-05-04T08:09:00Z'));
    await page.goto(cohortAt(cohort));
    const quiet = goodStatus('Quiet', 13, { attention: [] });
    await play(page, { 'team-1': json({ ...quiet, attention: [{ kind: 'seal', week: 1, count: 1, ids: [] }] }) }, quiet);
    const mentor = await row(page, 'team-1').locator('th .about').innerText();
    const button = page.getByRole('button', { name: 'Refresh from the sites' });
    await button.press('Enter');
    await expect(page.locator('.data-age output')).toHaveText('40 sites read just now');
    await expect(button).toBeFocused();
    await expect(page.locator('.data-age span')).toHaveText('Data from 4 May 2036 08:09 UTC');
    await expect(page.locator('.counts li').first()).toHaveText('1 team waits for a mentor');
    const waiting = page.locator('.mentors li', { hasText: '1 waiting' });
    await expect(waiting).toHaveCount(1);
    expect(mentor).toContain(await waiting.locator('a').innerText());
    await page.locator('.counts a').first().click();
    await expect(page).toHaveURL(cohortAt(cohort, '?state=mentor'));
  });

  test('stays on the next pages of the desk, with its age, until the site is built again', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2036-05-04T08:09:00Z'));
    await page.goto(cohortAt(cohort));
    const quiet = goodStatus('Quiet', 13, { attention: [] });
    await play(page, { 'team-1': json({ ...quiet, attention: [{ kind: 'seal', week: 1, count: 1, ids: [] }] }) }, quiet);
    await page.getByRole('button', { name: 'Refresh from the sites' }).click();
    await expect(page.locator('.data-age output')).toHaveText('40 sites read just now');
    const first = await page.locator('.first-step').innerText();
    await page.unroute(/\/team-\d+\/status\.json$/);
    await page.goto(cohortAt(cohort, 'programme/'));
    await page.getByRole('link', { name: 'Desk' }).click();
    await expect(page.locator('.data-age output')).toHaveText('40 sites, read on 4 May 2036 08:09 UTC');
    await expect(page.locator('.data-age span')).toHaveText('Data from 4 May 2036 08:09 UTC');
    await expect(page.locator('.counts li').first()).toHaveText('1 team waits for a mentor');
    expect(await page.locator('.first-step').innerText()).toBe(first);
    await page.goto(cohortAt(cohort, 'vi/'));
    await expect(page.locator('.data-age output')).toHaveText('Đã đọc 40 trang lúc 04/05/2036 08:09 UTC');
    // What is kept is of this build only.
    await page.evaluate(() => {
      for (const [key, kept] of Object.entries(sessionStorage))
        sessionStorage.setItem(key, kept.replace(/^[^\n]+/, '2020-01-01T00:00:00.000Z'));
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(cohortAt(cohort));
    // By then a kept refresh would be loaded and shown.
    await atRest(page);
    expect(asked.filter((url) => url.endsWith('/rows.json'))).toEqual([]);
    expect(await page.locator('.data-age').innerText()).not.toContain('2036');
    expect(await page.locator('.data-age output').innerText()).toBe('');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('that is kept and cannot be shown says why', async ({ page, watched }) => {
    await page.goto(cohortAt(cohort));
    await play(page, {}, goodStatus('Quiet', 1, { attention: [] }));
    await page.getByRole('button', { name: 'Refresh from the sites' }).click();
    await expect(page.locator('.data-age output')).toHaveText('40 sites read just now');
    await page.route(/\/rows\.json$/, (route) => route.abort());
    await page.reload();
    await expect(page.locator('.data-age output')).toHaveText(/could not be loaded\. Check your connection\.$/);
    // The browser logs the request that failed.
    expect(watched.errors.filter(({ text }) => !text.includes('ERR_FAILED'))).toEqual([]);
    watched.errors.length = 0;
  });

  test('of a team whose site does not answer says that the browser cannot tell why, with the likely reasons', async ({ page, watched }) => {
    await page.goto(cohortAt(cohort));
    await play(page, { 'team-2': (route) => route.abort() }, goodStatus('Quiet', 1, { attention: [] }));
    await page.getByRole('button', { name: 'Refresh from the sites' }).click();
    await expect(row(page, 'team-2').locator('.next')).toContainText(
      /Your browser could not read the site, and cannot tell why: .*Access-Control-Allow-Origin \(GitHub Pages sends it\)/,
    );
    // The browser logs the request that failed.
    watched.errors.length = 0;
  });

  test('asks only the sites that are shown, each once, without credentials', async ({ page }) => {
    await page.goto(cohortAt(cohort, '?mentor=mentor-1'));
    await expect(page.locator('.teams tbody tr')).toHaveCount(8);
    const asked: string[] = [];
    await page.route(/\/team-\d+\/status\.json$/, async (route) => {
      asked.push(route.request().url());
      expect(await route.request().headerValue('referer')).toBeNull();
      await route.fulfill({ json: goodStatus('Good', 1), headers });
    });
    await page.getByRole('button', { name: 'Refresh from the sites' }).click();
    await expect(page.locator('.data-age output')).toHaveText('Sites of 8 of the 8 teams shown read just now');
    expect(new Set(asked).size).toBe(8);
    expect(asked).toHaveLength(8);
  });

  test('cannot reach a host that no team has: the policy of the page refuses it', async ({ page, watched }) => {
    await page.goto(cohortAt(cohort));
    const policy = (await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content')) ?? '';
    const sources = /connect-src ([^;]*)/.exec(policy)?.[1]?.split(' ').filter(Boolean) ?? [];
    const links = await page
      .locator('.teams a.cell')
      .evaluateAll((cells) => cells.map((cell) => new URL((cell as HTMLAnchorElement).href).origin));
    expect(new Set(sources)).toEqual(new Set(["'self'", ...links]));
    const result = await page.evaluate(() => fetch('http://127.0.0.1:9/status.json').then(() => 'read', String));
    expect(result).toContain('TypeError');
    expect(watched.errors.some(({ text }) => /violates the following Content Security Policy/.test(text))).toBe(true);
    watched.errors.length = 0;
  });

  test('other pages of the cohort may reach no other host', async ({ page }) => {
    await page.goto(cohortAt(cohort, 'teams/team-1/'));
    const policy = (await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content')) ?? '';
    expect(/connect-src ([^;]*)/.exec(policy)?.[1]?.trim()).toBe("'self'");
    expect(policy).not.toContain("'unsafe-inline'");
  });
});

test.describe('a refresh of more teams than are shown', () => {
  test.skip(!isBuilt(largeCohort));

  test('says that it reads those that are shown', async ({ page }) => {
    await page.goto(cohortAt(largeCohort));
    await play(page, {}, goodStatus('Quiet', 1, { attention: [] }));
    await page.getByRole('button', { name: 'Refresh from the sites' }).click();
    await expect(page.locator('.data-age output')).toHaveText('Sites of 100 of the 100 teams shown read just now');
    await page.getByRole('link', { name: 'Next teams' }).click();
    // A further page shows its own part of the new order.
    await expect(page.locator('.data-age output')).toHaveText(/^100 sites, read on /);
    await expect(page.locator('.teams tbody tr')).toHaveCount(100);
    await expect(page.getByRole('link', { name: 'Previous teams' })).toBeVisible();
  });
});
