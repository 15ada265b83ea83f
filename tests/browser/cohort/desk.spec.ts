// The desk of a cohort: what to open first, filters and order kept in the address, and rows that are loaded when a reader needs them.
import type { Page } from '@playwright/test';
import { expect, test } from '../site-test.ts';
import { cohort, cohortAt, isBuilt, largeCohort } from './builds.ts';

const shown = (page: Page) => page.locator('.teams tbody tr');
const count = (page: Page) => page.locator('.filters output');
const first = (page: Page) => page.locator('.first-step');
const nameOf = (page: Page, row: number) => shown(page).nth(row).locator('th a').innerText();

test.describe('the desk of forty teams', () => {
  test.skip(!isBuilt(cohort));

  test('says which team to open first and why, with a link straight to the form', async ({ page }) => {
    await page.goto(cohortAt(cohort));
    const team = await nameOf(page, 0);
    await expect(first(page)).toContainText(`Open ${team} first.`);
    await expect(first(page)).toContainText(/Weeks? [\d, –]+ (has|have) waited (up to )?\d+ days? for review\./);
    expect(await first(page).locator('a').getAttribute('href')).toMatch(/\/worklog\/week-\d\d\/#review$/);
    await expect(shown(page)).toHaveCount(cohort.teams);
  });

  test('filters by mentor, group and state, keeps the choice in the address, and names the first team of what is shown', async ({
    page,
  }) => {
    await page.goto(cohortAt(cohort));
    await page.locator('select[name=mentor]').selectOption('Tuấn');
    await expect(count(page)).toHaveText('8 of 40 teams');
    await expect(shown(page)).toHaveCount(8);
    for (const about of await shown(page).locator('th .about').allInnerTexts()) expect(about).toContain('Tuấn');
    await expect(first(page)).toContainText(`Open ${await nameOf(page, 0)} first.`);
    await expect(page).toHaveURL(/\?mentor=mentor-3$/);
    await page.locator('select[name=state]').selectOption('A week is missing');
    await expect(page).toHaveURL(/\?mentor=mentor-3&state=missing$/);
    const rows = await shown(page).count();
    expect(rows).toBeGreaterThan(0);
    await expect(page.locator('.teams tbody tr:has(.cell.missing)')).toHaveCount(rows);
    await page.reload();
    await expect(shown(page)).toHaveCount(rows);
    await expect(page.locator('select[name=mentor]')).toHaveValue('mentor-3');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(shown(page)).toHaveCount(cohort.teams);
    await expect(page).toHaveURL(cohortAt(cohort));
  });

  test('another language has the same choice', async ({ page }) => {
    await page.goto(cohortAt(cohort, '?mentor=mentor-1&sort=name'));
    await expect(shown(page)).toHaveCount(8);
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await expect(page).toHaveURL(cohortAt(cohort, 'vi/?mentor=mentor-1&sort=name'));
    await expect(count(page)).toHaveText('8/40 nhóm');
  });

  test('a line of counts leads to the teams that it counts', async ({ page }) => {
    await page.goto(cohortAt(cohort));
    const link = page.locator('.counts a').first();
    const teams = Number.parseInt(await link.innerText(), 10);
    await link.click();
    await expect(count(page)).toHaveText(`${teams} of 40 teams`);
  });

  test('sorts by the share of the score, and puts teams without one last', async ({ page }) => {
    await page.goto(cohortAt(cohort));
    const urgent = await nameOf(page, 0);
    await page.getByLabel('Sort').selectOption('Lowest score first, in percent');
    await expect(page).toHaveURL(/\?sort=score$/);
    const shares = (
      await shown(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['keys']?.split('|')[3] ?? ''))
    ).map((text) => (text === '' ? Number.POSITIVE_INFINITY : Number(text)));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(Number.POSITIVE_INFINITY);
    // The first line stays with the most urgent team.
    await expect(first(page)).toContainText(`Open ${urgent} first.`);
  });

  test('names the same team first for a mentor’s teams as the mentor’s own page, whose table starts with it', async ({ page }) => {
    for (const mentor of ['mentor-1', 'mentor-2', 'mentor-4']) {
      await page.goto(cohortAt(cohort, `?mentor=${mentor}`));
      await expect(shown(page)).toHaveCount(8);
      const line = (await first(page).innerText()).trim();
      await page.goto(cohortAt(cohort, `mentors/${mentor}/`));
      expect((await first(page).innerText()).trim()).toBe(line);
      expect(line).toContain(`Open ${await nameOf(page, 0)} first.`);
    }
  });

  test('says that no team shown waits for a mentor, in any order', async ({ page }) => {
    await page.goto(cohortAt(cohort));
    const idle = await shown(page).evaluateAll((rows) =>
      rows
        .filter((row) => !(row as HTMLElement).dataset['keys']?.split('|')[2]?.split(' ').includes('mentor'))
        .map((row) => row.querySelector('th a')?.textContent ?? ''),
    );
    expect(idle.length).toBeGreaterThan(0);
    await page.getByLabel('Team', { exact: true }).fill(idle[0] ?? '');
    for (const order of ['score', 'remarks', 'urgency']) {
      await page.getByLabel('Sort').selectOption(order);
      await expect(shown(page)).toHaveCount(1);
      await expect(first(page)).toHaveText('None of these teams waits for a mentor.');
    }
  });

  test('says so when nothing matches', async ({ page }) => {
    await page.goto(cohortAt(cohort));
    await page.getByLabel('Team', { exact: true }).fill('no such team');
    await expect(count(page)).toHaveText('No team matches the filters.');
    await expect(shown(page)).toHaveCount(0);
  });

  test('is used with the keyboard alone; the word of a cell shows at the focus', async ({ page }) => {
    await page.goto(cohortAt(cohort));
    await page.getByLabel('Team', { exact: true }).focus();
    await page.keyboard.type('minh');
    await expect(shown(page)).toHaveCount(2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/mentor=mentor-1/);
    await page.goto(cohortAt(cohort));
    const cell = page.locator('.teams a.cell').first();
    await expect(cell).toHaveCSS('overflow', 'clip');
    await cell.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(cell).toHaveCSS('overflow', 'visible');
    await expect(cell.locator('i')).toHaveCSS('position', 'absolute');
  });
});

test.describe('the desk of many teams', () => {
  test.skip(!isBuilt(largeCohort));

  test('has a first page of rows, and further pages without script', async ({ page }) => {
    await page.goto(cohortAt(largeCohort));
    await expect(shown(page)).toHaveCount(100);
    await expect(count(page)).toHaveText('250 of 250 teams');
    await page.getByRole('link', { name: 'Next teams' }).click();
    await expect(shown(page)).toHaveCount(100);
    await page.getByRole('link', { name: 'Next teams' }).click();
    await expect(shown(page)).toHaveCount(50);
  });

  test('loads the other rows at the first filter, not before, and draws them as the build does', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
    await page.goto(cohortAt(largeCohort, 'page/3/'));
    const html = await shown(page)
      .first()
      .evaluate((row) => row.outerHTML);
    const id = await shown(page).first().getAttribute('id');
    await page.goto(cohortAt(largeCohort));
    await expect(shown(page)).toHaveCount(100);
    expect(asked.filter((path) => path.endsWith('rows.json'))).toEqual([]);
    await page.getByLabel('Sort').selectOption('Name');
    await expect(count(page)).toHaveText('250 of 250 teams');
    for (const from of [100, 200]) {
      await page.getByRole('button', { name: 'Show more teams' }).press('Enter');
      await expect(shown(page).nth(from).locator('th a')).toBeFocused();
    }
    await expect(shown(page)).toHaveCount(250);
    await expect(page.getByRole('button', { name: 'Show more teams' })).toBeHidden();
    expect(asked.filter((path) => path.endsWith('rows.json'))).toHaveLength(1);
    expect(await page.locator(`#${id}`).evaluate((row) => row.outerHTML)).toBe(html);
  });

  test('shows one page of rows again after the filters are cleared', async ({ page }) => {
    await page.goto(cohortAt(largeCohort, '?sort=name'));
    await page.getByRole('button', { name: 'Show more teams' }).click();
    await expect(shown(page)).toHaveCount(200);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(page).toHaveURL(cohortAt(largeCohort));
    await expect(shown(page)).toHaveCount(100);
  });

  test('says so when the other rows cannot be loaded, and tries again', async ({ page, watched }) => {
    await page.goto(cohortAt(largeCohort));
    await page.route('**/rows.json', (route) => route.fulfill({ status: 503, body: '' }), { times: 1 });
    await page.locator('select[name=mentor]').selectOption('Lan');
    await expect(count(page)).toHaveText('The other teams could not be loaded. Check your connection.');
    // The browser logs the refused request.
    watched.errors.length = 0;
    await page.locator('select[name=mentor]').selectOption('Quang');
    await expect(count(page)).toHaveText('50 of 250 teams');
  });
});
