// Every kind of page of a cohort: accessible, whole on a phone and without script, on paper, and within its bytes.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { axeFaults } from '../axe-faults.ts';
import { wideParts } from '../page-faults.ts';
import { expect, test } from '../site-test.ts';
import { cohort, cohortAt, isBuilt, largeCohort } from './builds.ts';
import { withOwnHosts } from './own-hosts.ts';

const PAGES = {
  desk: '',
  mentor: 'mentors/mentor-3/',
  team: 'teams/team-3/',
  'a team without data': 'teams/team-8/',
  programme: 'programme/',
};

test.describe('a page of a cohort', () => {
  test.skip(!isBuilt(cohort));

  for (const [kind, path] of Object.entries(PAGES)) {
    test(`has no fault that axe finds, on a laptop, a phone and in the dark: ${kind}`, async ({ page }) => {
      await page.goto(cohortAt(cohort, path));
      expect(await axeFaults(page, 'standard')).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFaults(page, 'colors')).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await wideParts(page)).toEqual([]);
      expect(await axeFaults(page, 'standard')).toEqual([]);
    });
  }

  test('has a name, its language and no line wider than a phone in Vietnamese too', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of Object.values(PAGES)) {
      await page.goto(cohortAt(cohort, `vi/${path}`));
      await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
      await expect(page.locator('h1')).toBeVisible();
      expect(await wideParts(page), path).toEqual([]);
    }
  });

  test('has no inline style and no handler', () => {
    for (const path of Object.values(PAGES)) {
      const html = readFileSync(resolve(cohort.root, path, 'index.html'), 'utf8');
      expect(html.match(/<[^>]+ (?:style|on\w+)=/g), path).toBeNull();
    }
  });
});

test('the legend of the weeks is on the first screen, above the rows', async ({ page }) => {
  test.skip(!isBuilt(cohort));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(cohortAt(cohort));
  const [legend, row] = [await page.locator('.legend').boundingBox(), await page.locator('.teams tbody tr').first().boundingBox()];
  expect(legend && row && legend.y + legend.height <= row.y && row.y < 600).toBe(true);
});

test('a team’s page leads through the mentor’s teams, in the order of the mentor’s page', async ({ page }) => {
  test.skip(!isBuilt(cohort));
  await page.goto(cohortAt(cohort, 'mentors/mentor-2/'));
  const teams = await page.locator('.teams tbody th a').allInnerTexts();
  await page.locator('.teams tbody th a').first().click();
  for (const team of teams.slice(1)) {
    await page.getByRole('link', { name: `Next team: ${team}`, exact: true }).click();
    await expect(page.locator('h1')).toHaveText(team);
  }
  await expect(page.locator('a[rel=next]')).toHaveCount(0);
});

test('a week names the teams that wrote it late and those that did not write it', async ({ page }) => {
  test.skip(!isBuilt(cohort));
  await page.goto(cohortAt(cohort, 'programme/'));
  const week = page.locator('.by-week li', { has: page.locator('summary') }).first();
  await week.locator('summary').click();
  for (const look of ['is-missing', 'is-late']) {
    const counted = Number.parseInt(await week.locator(`.counts-of .${look}`).first().innerText(), 10);
    const links = week.locator(`details .counts-of:has(.${look}) + .team-links a`);
    await expect(links).toHaveCount(counted);
    await expect(links.first()).toBeVisible();
    // Names follow one another on a line.
    const tops = await links.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBeLessThan(tops.length);
  }
});

test('the page of a mentor with many teams shows the first ones, and the next ones at a click', async ({ page }) => {
  test.skip(!isBuilt(largeCohort));
  await page.goto(cohortAt(largeCohort, 'mentors/mentor-1/'));
  await expect(page.locator('.teams tbody tr:visible')).toHaveCount(20);
  await page.getByText('Show 30 more teams').click();
  await expect(page.locator('.teams tbody tr:visible')).toHaveCount(50);
});

test('a week that is not due yet has a bar whose rest is outlined, beside its count in words', async ({ page }) => {
  test.skip(!isBuilt(cohort));
  await page.goto(cohortAt(cohort, 'programme/'));
  const week = page.locator('.by-week li', { has: page.locator('.bar-parts .is-ahead') });
  await expect(week).toHaveCount(1);
  await expect(week.locator('.counts-of .is-ahead')).toHaveText(/^\d+ not due yet$/);
  await expect(week.locator('rect.is-ahead')).toHaveCSS('stroke-dasharray', '4px, 3px');
  await expect(week.locator('rect.is-shown')).toHaveCSS('stroke', 'none');
});

test.describe('without script', () => {
  test.skip(!isBuilt(cohort));
  test.use({ javaScriptEnabled: false });

  test('everything is there, and nothing that needs one', async ({ page }) => {
    for (const path of Object.values(PAGES)) {
      await page.goto(cohortAt(cohort, path));
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('main button:visible, main select:visible, main input:visible')).toHaveCount(0);
      if (path === '') await expect(page.locator('.teams tbody tr:visible')).toHaveCount(cohort.teams);
    }
  });
});

test.describe('on a phone', () => {
  test.skip(!isBuilt(cohort));
  test.use({ viewport: { width: 360, height: 740 } });

  test('a row is a card with its next step, its weeks with numbers, and its figures with labels', async ({ page }) => {
    await page.goto(cohortAt(cohort));
    const card = page.locator('.teams tbody tr').first();
    await expect(card.getByText('Last activity')).toBeVisible();
    const [step, weeks] = [await card.locator('.next a').boundingBox(), await card.locator('.cell').first().boundingBox()];
    expect(step && weeks && step.y < weeks.y).toBe(true);
    await expect(card.locator('.cell b').first()).toHaveCSS('position', 'static');
    const tops = await card.locator('.cell').evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
  });

  test('the filters are folded until they are used', async ({ page }) => {
    await page.goto(cohortAt(cohort));
    await expect(page.locator('select[name=mentor]')).toBeHidden();
    await page.getByText('Filters', { exact: true }).click();
    await expect(page.locator('select[name=mentor]')).toBeVisible();
    await page.goto(cohortAt(cohort, '?mentor=mentor-1'));
    await expect(page.locator('select[name=mentor]')).toBeVisible();
  });
});

test.describe('on paper', () => {
  test.skip(!isBuilt(cohort));

  test('the table of teams is A3 landscape, and other pages are upright', async ({ page }) => {
    const sizes = async (path: string): Promise<Set<string>> => {
      await page.goto(cohortAt(cohort, path));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      return new Set(
        [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
          ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
        ),
      );
    };
    expect(await sizes('')).toEqual(new Set(['1191 × 842']));
    for (const size of await sizes('programme/')) {
      const [width = 0, height = 0] = size.split(' × ').map(Number);
      expect(height).toBeGreaterThan(width);
    }
  });

  test('nothing of the table is cut, and what only works on a screen is left out', async ({ page }) => {
    await page.setViewportSize({ width: 1512, height: 1046 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(cohortAt(cohort));
    expect(await wideParts(page)).toEqual([]);
    await expect(page.locator('main button:visible, main select:visible')).toHaveCount(0);
    await expect(page.locator('.legend')).toBeVisible();
  });
});

for (const { build, most } of [
  { build: cohort, most: 12_000 },
  { build: largeCohort, most: 60_000 },
]) {
  test.describe(`the desk of ${build.teams} teams`, () => {
    test.skip(!isBuilt(build));

    test('stays within its bytes, gzip, also when each team has its own host', () => {
      for (const prefix of ['', 'vi/']) {
        const html = withOwnHosts(readFileSync(resolve(build.root, prefix, 'index.html'), 'utf8'), build.teams);
        expect(html).not.toContain('127.0.0.1');
        expect(gzipSync(html).length).toBeLessThanOrEqual(most);
      }
    });
  });
}
