// Every state of the editor, in both themes and in the least room: a narrow phone, and a window whose text is twice as large.
import type { Page } from '@playwright/test';
import type { StandIn } from '../../stand-ins/github/server.ts';
import { axeFaults } from '../axe-faults.ts';
import type { Build } from '../builds.ts';
import { built } from '../pages.ts';
import { at, expect } from '../site-test.ts';
import { deployAtOnce, publish, test, withoutLastWeek } from './editor.ts';

const path = 'content/en/worklog/week-12.mdx';

/** Goes through the states, and calls `look` in each. */
async function eachState(page: Page, site: Build, gitHub: StandIn, look: (state: string) => Promise<void>): Promise<void> {
  await page.goto(at(site, 'write/?week=5&lang=vi'));
  await expect(page.getByText('Original (English)')).toBeVisible();
  await page.locator('.pair').first().getByRole('textbox').fill('Giám sát');
  await expect(page.locator('.draft-bar')).toContainText('Draft saved');
  await look('translation');

  await page.goto(at(site, 'write/'));
  await expect(page.getByRole('heading', { name: 'Drafts on this device' })).toBeVisible();
  await look('list');

  const { repository } = gitHub;
  repository.push({ [path]: repository.text(path)?.replace(/^title: .*$/m, 'title: Theirs') });
  deployAtOnce(gitHub);
  await page.goto(at(site, 'write/?week=12&lang=en'));
  await page.getByLabel('Title', { exact: true }).fill('Mine');
  await publish(page);
  await expect(page.getByRole('group', { name: 'Title', exact: true })).toBeVisible();
  await look('conflict');
  await page.getByRole('button', { name: 'Use the chosen versions' }).click();

  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.locator('.week-preview')).toContainText('Mine');
  await expect(page.getByRole('button', { name: 'Hide preview' })).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('link', { name: 'Publish', exact: true })).toHaveAttribute('href', '#f-publish');
  await look('preview');
  await page.getByRole('button', { name: 'Hide preview' }).click();

  deployAtOnce(gitHub);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published.')).toBeVisible();
  await look('published');

  await withoutLastWeek(page);
  await page.goto(at(site, 'write/?new'));
  await page.getByRole('button', { name: 'Add task' }).click();
  const card = page.locator('li.task');
  await card.getByText('blocked', { exact: true }).click();
  await card.getByRole('button', { name: 'Name the blocker' }).click();
  await card.getByText('done', { exact: true }).click();
  await card.getByRole('button', { name: 'Add link' }).click();
  await page.keyboard.type('0a1b2c3');
  await card.getByText('Milestone, plan, details').click();
  await page.getByText('Publish without a token').click();
  await expect(card.locator('.says.error')).not.toHaveCount(0);
  await look('task');
}

/** Controls that cannot be pressed: beyond an edge, covered when scrolled into view, or too low for a thumb. */
const unreachable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const controls = document.querySelectorAll<HTMLElement>(
      '.writer :is(a[href], button, input, select, textarea, summary):not(:disabled)',
    );
    return [...controls].flatMap((control) => {
      // A radio button of a choice is its label.
      const shown = control.closest<HTMLElement>('label') ?? control;
      if (!shown.checkVisibility({ visibilityProperty: true }) || shown.closest('.week-preview')) return [];
      shown.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, height } = shown.getBoundingClientRect();
      const found = document.elementFromPoint((Math.max(left, 0) + Math.min(right, width)) / 2, top + height / 2);
      const name = `${control.tagName.toLowerCase()} ${control.getAttribute('aria-label') ?? shown.textContent.trim().slice(0, 40)}`;
      if (left < -0.5 || right > width + 0.5) return [`${name}: from ${Math.round(left)} to ${Math.round(right)} of ${width}`];
      if (height < 43.5 && !shown.matches('p a')) return [`${name}: ${height} high`];
      return found && (shown.contains(found) || found.contains(shown)) ? [] : [`${name}: covered by ${found?.outerHTML.slice(0, 80)}`];
    });
  });

for (const site of built('reference')) {
  test.describe('each state of the editor', () => {
    test.use({ site });

    for (const colorScheme of ['light', 'dark'] as const)
      test.describe(colorScheme, () => {
        test.use({ colorScheme, viewport: { width: 360, height: 740 } });

        test(`passes axe (${colorScheme})`, async ({ page, gitHub }) => {
          test.slow();
          await eachState(page, site, gitHub, async (state) => {
            expect(await axeFaults(page, colorScheme === 'light' ? 'standard' : 'colors'), state).toEqual([]);
          });
        });
      });

    // Zoom makes the pixels of CSS larger: of a window of 640 × 740 at 200 %, 320 × 370 are left.
    for (const [room, viewport] of [
      ['a phone of 320 pixels', { width: 320, height: 640 }],
      ['a window of 640 pixels at 200 %', { width: 320, height: 370 }],
    ] as const)
      test.describe(room, () => {
        test.use({ viewport, deviceScaleFactor: 2 });

        test(`fits into ${room}: nothing scrolls sideways, each control is reached`, async ({ page, gitHub }) => {
          test.slow();
          await eachState(page, site, gitHub, async (state) => {
            const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            expect(wider, state).toBe(0);
            expect(await unreachable(page), state).toEqual([]);
          });
        });
      });
  });
}
