// Walking through a diagram: steps, links to them, elements, groups, traces, search. Everything by mouse and by keyboard.

import { axeFaults } from './axe-faults.ts';
import { DIAGRAM, openDiagram, scale, shown, tool } from './diagram-page.ts';
import { watchShifts } from './page-faults.ts';
import { built } from './pages.ts';
import { at, atRest, expect, test } from './site-test.ts';

const step = (number: number | string) => `#clickstream-v11-platform-${number}`;

for (const site of built('reference')) {
  test.describe('a diagram', () => {
    test.use({ site, viewport: { width: 1280, height: 900 } });

    test('is read step by step, and announces each', async ({ page }) => {
      await openDiagram(page, site);
      await tool(page, 'next').click();
      const words = await page.locator(`${step(1)} > a`).textContent();
      await expect(page.getByRole('status')).toContainText(words?.trim() ?? '');
      await tool(page, 'next').click();
      await expect(page).toHaveURL(new RegExp(`${step(2)}$`));
      await expect(page.locator('.is-current')).toHaveAttribute('data-step', '2');
      await expect(shown(page, '.d-step.is-on').first()).toHaveAttribute('data-number', '2');
      await expect(shown(page, '.d-node.is-off').first()).toBeVisible();
      await tool(page, 'previous').click();
      await expect(page).toHaveURL(new RegExp(`${step(1)}$`));
    });

    test('brings both ends of each step into view', async ({ page }) => {
      // The browser scrolls to the button for the test's click, and would still be on its way there.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openDiagram(page, site);
      let fitting = 0;
      for (let count = 0; count < 15; count += 1) {
        await tool(page, 'next').click();
        const ends = shown(page, '.d-node.is-on');
        // All at once: the page may still scroll.
        const span = await ends.evaluateAll((boxes) => {
          const rects = boxes.map((box) => box.getBoundingClientRect());
          return Math.max(...rects.map(({ bottom }) => bottom)) - Math.min(...rects.map(({ top }) => top));
        });
        // Of two boxes at both ends of the drawing, only one can be seen.
        if (span > 560) continue;
        fitting += 1;
        for (const end of await ends.all()) await expect(end).toBeInViewport({ ratio: 0.99 });
      }
      expect(fitting).toBeGreaterThanOrEqual(12);
    });

    test('opens at the step that a link names, in view', async ({ page }) => {
      await openDiagram(page, site, step(7));
      await expect(page.locator('.is-current')).toHaveAttribute('data-step', '7');
      await expect(shown(page, '.d-step.is-on[data-number="7"]')).toBeInViewport();
      await expect(page.getByRole('status')).toContainText('7');
    });

    test('opens at the element that a link names', async ({ page }) => {
      await openDiagram(page, site, '#clickstream-v11-warehouse');
      await expect(shown(page, '.d-node.is-on')).toHaveAttribute('data-element', 'warehouse');
      await expect(shown(page, '.d-node.is-on')).toBeInViewport();
    });

    test('follows the browser back and forward', async ({ page }) => {
      await openDiagram(page, site);
      await page.locator(`${step(3)} > a`).click();
      await shown(page, '.d-node[data-element="warehouse"]').click();
      await expect(page).toHaveURL(/#clickstream-v11-warehouse$/);
      await page.goBack();
      await expect(page.locator('.is-current')).toHaveAttribute('data-step', '3');
      await page.goBack();
      await expect(page.locator('.is-current')).toHaveCount(0);
      await page.goForward();
      await expect(page.locator('.is-current')).toHaveAttribute('data-step', '3');
    });

    test('consecutive steps are one entry of the history', async ({ page }) => {
      await openDiagram(page, site);
      for (let count = 0; count < 4; count += 1) await tool(page, 'next').click();
      await page.goBack();
      await expect(page).toHaveURL(at(site, DIAGRAM));
    });

    test('changes to another flow', async ({ page }) => {
      await openDiagram(page, site);
      const [, other = ''] = await tool(page, 'flow')
        .locator('option')
        .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
      await tool(page, 'flow').selectOption(other);
      await expect(page.locator(`.diagram-flow[data-flow="${other}"] .is-current`)).toHaveAttribute('data-step', '1');
    });

    test('enters a group by its link or by two clicks, and leaves it', async ({ page }) => {
      await openDiagram(page, site);
      await shown(page, '.d-group[data-element="private"] a').click();
      await expect.poll(() => scale(page)).toBeGreaterThan(1.2);
      await expect(shown(page, '.d-node[data-element="shop"]')).toHaveClass(/is-off/);
      await expect(shown(page, '.d-node[data-element="warehouse"]')).not.toHaveClass(/is-off/);
      await tool(page, 'back').click();
      await expect(page).toHaveURL(/#clickstream-v11-vpc$/);
      await tool(page, 'back').click();
      await tool(page, 'back').click();
      await expect(page.locator('.is-off')).toHaveCount(0);
      await expect.poll(() => scale(page)).toBe(1);
      await shown(page, '.d-group[data-element="public"] > rect').dblclick({ position: { x: 4, y: 60 } });
      await expect(page).toHaveURL(/#clickstream-v11-public$/);
    });

    test('traces what leads to an element and from it, and names the result', async ({ page }) => {
      await openDiagram(page, site);
      await shown(page, '.d-node[data-element="etl"]').click();
      await tool(page, 'trace').click();
      await expect(tool(page, 'trace')).toHaveAttribute('aria-pressed', 'true');
      await expect(page.getByRole('status')).toContainText('→ ETL → Warehouse');
      await expect(shown(page, '.d-node[data-element="cognito"]')).toHaveClass(/is-off/);
      await shown(page, '.d-node[data-element="cognito"]').click();
      await expect(page.getByRole('status')).toContainText('→ Cognito');
    });

    test('finds elements by words without accents and by tag, and says how many', async ({ page }) => {
      await openDiagram(page, site);
      await expect(tool(page, 'search')).toBeHidden();
      await tool(page, 'find').click();
      await expect(tool(page, 'search')).toBeFocused();
      await tool(page, 'search').fill('WAREHOUSE postgresql');
      await expect(shown(page, '.d-node.is-on')).toHaveAttribute('data-element', 'warehouse');
      await expect(page.getByRole('status')).toContainText('Warehouse');
      await tool(page, 'search').press('Enter');
      await expect(shown(page, '.d-node.is-on')).toBeInViewport();
      await tool(page, 'search').fill('nothing of this name');
      await expect(page.getByRole('status')).toHaveText((await tool(page, 'search').getAttribute('data-none')) ?? '0');
      await tool(page, 'search').fill('');
      await expect(page.locator('.is-off')).toHaveCount(0);
    });

    test('can be used with the keyboard only', async ({ page }) => {
      await openDiagram(page, site);
      await tool(page, 'next').focus();
      await page.keyboard.press('n');
      await page.keyboard.press('n');
      await expect(page).toHaveURL(new RegExp(`${step(2)}$`));
      await page.keyboard.press('p');
      await expect(page).toHaveURL(new RegExp(`${step(1)}$`));
      await page.keyboard.press('Escape');
      await expect(page.locator('.is-current')).toHaveCount(0);
      await shown(page, '.d-node[data-element="etl"]').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('t');
      await expect(page.locator('.d-relation.is-on').first()).toBeAttached();
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      await expect.poll(() => scale(page)).toBeGreaterThan(1.5);
      await page.keyboard.press('0');
      await expect.poll(() => scale(page)).toBe(1);
      await shown(page, '.d-group[data-element="vpc"] a').focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#clickstream-v11-vpc$/);
    });

    test('ignores keys in its fields and elsewhere on the page', async ({ page }) => {
      await openDiagram(page, site);
      await tool(page, 'find').click();
      await tool(page, 'search').pressSequentially('n-p0');
      await expect(tool(page, 'search')).toHaveValue('n-p0');
      await page.locator('h1').click();
      await page.keyboard.press('n');
      await expect(page.locator('.is-current')).toHaveCount(0);
    });

    test('passes axe while a step is shown, and its tools are large enough', async ({ page }) => {
      await openDiagram(page, site, step(7));
      expect(await axeFaults(page, 'all', 'ship-diagram')).toEqual([]);
      await tool(page, 'zoom-in').click();
      await tool(page, 'find').click();
      const sizes = await page.locator('.diagram-tools :is(button, select, input)').evaluateAll((all) =>
        all.map((one) => {
          const { width, height } = one.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    });

    test('does not move when its script starts', async ({ page }) => {
      const shifts = await watchShifts(page, 'ship-diagram');
      await openDiagram(page, site);
      await atRest(page);
      expect((await shifts()).moved).toEqual([]);
    });
  });
}
