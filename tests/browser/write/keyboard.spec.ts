// A week is written and published without a pointer.
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { TOKEN } from '../../stand-ins/github/server.ts';
import { built } from '../pages.ts';
import { at, expect } from '../site-test.ts';
import { deployAtOnce, test, withoutLastWeek } from './editor.ts';

/** No part of the form is further away. */
const MOST_STEPS = 80;

/** Moves on by Tab until `target` has the focus; the form never loses it on the way. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const has = () => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; !(await has()); step += 1) {
    expect(step, `Tab does not reach ${target}`).toBeLessThan(MOST_STEPS);
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeInViewport();
}

async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

async function write(page: Page, target: Locator, text: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

for (const site of built('reference')) {
  test.describe('by keyboard alone', () => {
    test.use({ site });

    test('a week is written, checked and published', async ({ page, gitHub }) => {
      const { repository } = gitHub;
      await withoutLastWeek(page);
      deployAtOnce(gitHub);
      await page.goto(at(site, 'write/?new'));
      await expect(page.getByRole('heading', { name: 'Week 13' })).toBeFocused();
      await write(page, page.getByLabel('Title', { exact: true }), 'Live');
      await write(page, page.getByLabel('Summary'), 'It runs.');
      await press(page, page.getByRole('button', { name: 'Add objective', exact: true }));
      const objective = page.getByLabel('Objective 1', { exact: true });
      await expect(objective).toBeFocused();
      await page.keyboard.type('Deploy');
      await press(page, page.getByRole('button', { name: 'Add task' }));
      const card = page.locator('li.task');
      await expect(card.getByLabel('What was to be done')).toBeFocused();
      await page.keyboard.type('Deploy the platform');
      const states = card.getByRole('group', { name: 'State' });
      await reach(page, states.getByRole('radio').first());
      await page.keyboard.press('Space');
      while (!(await states.getByRole('radio', { name: 'done', exact: true }).isChecked())) await page.keyboard.press('ArrowRight');
      await press(page, card.getByRole('button', { name: 'Select this week' }));
      await press(page, card.getByRole('checkbox', { name: 'The team' }), 'Space');
      // The remedy and its finding are gone with the press; what follows begins where they were.
      await press(page, card.getByRole('button', { name: 'Mark as not recorded' }));
      await expect(card.locator('.says')).toHaveCount(0);
      await expect(card.locator('legend', { hasText: 'State' })).toBeFocused();
      await press(page, page.getByRole('button', { name: 'Write text, add pictures' }));
      const text = page.getByRole('textbox', { name: 'Text' });
      await expect(text).toBeFocused();
      await page.keyboard.type('All of it.');
      await page.keyboard.press('Escape');
      await press(page, page.locator('summary', { hasText: 'Publish to GitHub from here' }));
      await write(page, page.getByLabel('Token', { exact: true }), TOKEN);
      await press(page, page.getByRole('button', { name: 'Use token' }));
      await press(page, page.getByRole('button', { name: 'Publish', exact: true }));
      await expect(page.getByText('Published.')).toBeVisible();
      const [, facts = '', body = ''] = repository.text('content/en/worklog/week-13.md')?.split(/^---\n/m) ?? [];
      expect(parse(facts)).toMatchObject({
        title: 'Live',
        summary: 'It runs.',
        objectives: { deploy: 'Deploy' },
        tasks: [{ title: 'Deploy the platform', state: 'done', starts: '2025-12-01', ends: '2025-12-05', owner: 'team', evidence: [] }],
      });
      expect(body.trim()).toBe('All of it.');
    });

    test('what is typed stays in the field that has the focus, though others are empty', async ({ page }) => {
      await withoutLastWeek(page);
      await page.goto(at(site, 'write/?new'));
      for (const button of ['Add objective', 'Add next step', 'Add blocker', 'Add task'])
        await page.getByRole('button', { name: button, exact: true }).click();
      await expect(page.getByLabel('What was to be done')).toBeFocused();
      await page.getByRole('button', { name: 'Add link' }).click();
      const link = page.getByLabel('Link', { exact: true });
      await expect(link).toBeFocused();
      await page.keyboard.type('https://shiplog.example/');
      await expect(link).toHaveValue('https://shiplog.example/');
      await write(page, page.getByLabel('Root cause'), 'No access');
      await expect(page.getByLabel('Root cause')).toHaveValue('No access');
      for (const empty of ['Objective 1', 'Next step 1', 'What stood in the way', 'What was to be done'])
        await expect(page.getByLabel(empty, { exact: true })).toHaveValue('');
    });

    test('what is removed leaves the focus at the head of its list', async ({ page }) => {
      await withoutLastWeek(page);
      await page.goto(at(site, 'write/?new'));
      await page.getByRole('button', { name: 'Add next step' }).click();
      await page.keyboard.type('Ship');
      await press(page, page.getByRole('button', { name: 'Remove: Next step 1' }));
      await expect(page.getByRole('heading', { name: 'Next steps' })).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: 'Add next step' })).toBeFocused();
    });

    test('two versions of a field are compared and one is chosen', async ({ page, gitHub }) => {
      const path = 'content/en/worklog/week-12.mdx';
      gitHub.repository.push({ [path]: gitHub.repository.text(path)?.replace(/^title: .*$/m, 'title: Theirs') });
      await page.goto(at(site, 'write/?week=12&lang=en'));
      await write(page, page.getByLabel('Title', { exact: true }), 'Mine');
      await press(page, page.locator('summary', { hasText: 'Publish to GitHub from here' }));
      await write(page, page.getByLabel('Token', { exact: true }), TOKEN);
      await press(page, page.getByRole('button', { name: 'Use token' }));
      await press(page, page.getByRole('button', { name: 'Publish', exact: true }));
      const conflict = page.getByRole('group', { name: 'Title', exact: true });
      await reach(page, conflict.getByRole('radio', { name: 'Yours' }));
      await page.keyboard.press('ArrowRight');
      await press(page, page.getByRole('button', { name: 'Use the chosen versions' }));
      await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Theirs');
      await expect(page.getByRole('heading', { name: 'Week 12' })).toBeFocused();
    });
  });
}
