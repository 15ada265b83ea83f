// The live overlay: a source of events shows steps, lets events travel and writes figures, through the element's own interface alone.
import type { ShipDiagram } from '../../src/diagram/viewer/index.ts';
import { openDiagram, shown } from './diagram-page.ts';
import { built } from './pages.ts';
import { expect, test } from './site-test.ts';

for (const site of built('reference')) {
  test.describe('a live diagram', () => {
    test.use({ site, viewport: { width: 1280, height: 900 } });

    test('shows steps for a source and reports them, without changing address or scroll position', async ({ page }) => {
      await openDiagram(page, site);
      const told = await page.locator('ship-diagram').evaluate((diagram: ShipDiagram) => {
        const all: unknown[] = [];
        document.addEventListener('diagram:step', (event) => all.push((event as CustomEvent<{ number: string } | null>).detail?.number));
        for (const step of ['7', 8, '8', 'none of these']) diagram.show(step);
        return all;
      });
      expect(told).toEqual(['7', '8', undefined]);
      await expect(page.locator('.is-current')).toHaveCount(0);
      await page.locator('ship-diagram').evaluate((diagram: ShipDiagram) => diagram.show(7));
      await expect(shown(page, '.d-step.is-on')).toHaveAttribute('data-number', '7');
      await expect(page).toHaveURL(/\/v11\/$/);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });

    test('animates a limited number of events along an arrow, and removes them', async ({ page }) => {
      await openDiagram(page, site);
      const relation = await shown(page, '.d-relation').first().getAttribute('data-relation');
      // Counted in the page: events come once their module is there, and are gone a second later.
      const most = await page.locator('ship-diagram').evaluate(
        (diagram: ShipDiagram, id) =>
          new Promise<number>((resolve) => {
            let most = 0;
            const observer = new MutationObserver(() => {
              const [arrow] = diagram.querySelectorAll(`.d-relation[data-to][data-relation="${id}"]`);
              const events = arrow?.querySelectorAll('.d-event').length ?? 0;
              most = Math.max(most, events);
              if (most === 0 || events > 0) return;
              observer.disconnect();
              resolve(most);
            });
            observer.observe(diagram, { childList: true, subtree: true });
            for (let count = 0; count < 100; count += 1) diagram.pulse(id ?? '');
          }),
        relation,
      );
      expect(most, 'of 100 events').toBe(12);
      await expect(page.locator('.d-event')).toHaveCount(0);
    });

    test('shows a figure on an element as text, updates and removes it', async ({ page }) => {
      await openDiagram(page, site);
      const badge = (text: string) =>
        page.locator('ship-diagram').evaluate((diagram: ShipDiagram, words) => diagram.badge('etl', words), text);
      await badge('127');
      await badge('<b>128</b>');
      await expect(shown(page, '.d-node[data-element="etl"] .d-badge')).toHaveText('<b>128</b>');
      await expect(shown(page, '.d-node[data-element="etl"]')).toHaveAccessibleName(/128/);
      await badge('');
      await expect(page.locator('.d-badge').first()).toHaveText('');
    });

    test('ignores an id that the drawing does not show', async ({ page }) => {
      await openDiagram(page, site);
      await page.locator('ship-diagram').evaluate((diagram: ShipDiagram) => {
        diagram.pulse('no"such]relation');
        diagram.badge('no such element', '1');
      });
      await expect(page.locator('.d-badge, .d-event')).toHaveCount(0);
    });
  });
}
