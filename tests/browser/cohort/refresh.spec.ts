// A reader's click reads the teams' sites again, straight from them. What fails is said in the row; nothing of a site's text is trusted.
import type { Page, Route } from '@playwright/test';
import type { Status } from '../../../src/worklog/review/status-schema.ts';
import { goodStatus } from '../../stand-ins/team-sites.ts';
import { expect, test } from '../site-test.ts';
import { cohort, cohortAt, isBuilt } from './builds.ts';

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
    await expect(page.locator('.data-age output')).toHaveText('8 sites read just now');
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
