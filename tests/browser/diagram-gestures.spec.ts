// Mouse, wheel and fingers on a diagram, full screen, and a flow that plays: what is the drawing's, and what stays the page's.
import type { Page } from '@playwright/test';
import { camera, middle, openDiagram, scale, shown, tool } from './diagram-page.ts';
import { built } from './pages.ts';
import { expect, test } from './site-test.ts';

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Two fingers that part from the middle, as the browser's own protocol sends them. */
async function pinch(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { x, y } = await middle(page);
  const points = (apart: number) => [
    { x: x - apart, y, id: 0 },
    { x: x + apart, y, id: 1 },
  ];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(from) });
  for (let part = 1; part <= 8; part += 1) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(from + ((to - from) * part) / 8) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function swipe(page: Page, by: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { x, y } = await middle(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let part = 1; part <= 8; part += 1) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y + (by * part) / 8 }] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

for (const site of built('reference')) {
  test.describe('a diagram under a mouse', () => {
    test.use({ site, viewport: { width: 1280, height: 900 } });

    test('scrolls the page with the wheel, and zooms at the pointer with control', async ({ page }) => {
      await openDiagram(page, site);
      const { x, y } = await middle(page);
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 120);
      await expect.poll(() => scrolled(page)).toBe(120);
      await expect.poll(() => scale(page)).toBe(1);
      const before = await scrolled(page);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -120);
      await page.mouse.wheel(0, -120);
      await page.keyboard.up('Control');
      await expect.poll(() => scale(page)).toBeGreaterThan(1.5);
      expect(await scrolled(page)).toBe(before);
    });

    test('is moved by a drag, which clicks no link', async ({ page }) => {
      await openDiagram(page, site);
      await page.locator('.diagram-stage').evaluate((stage) => stage.scrollIntoView());
      const node = await shown(page, '.d-node[data-element="shop"]').boundingBox();
      const { x, y } = node ? { x: node.x + node.width / 2, y: node.y + node.height / 2 } : await middle(page);
      await page.mouse.move(x, y);
      await page.keyboard.down('Control');
      for (let count = 0; count < 3; count += 1) await page.mouse.wheel(0, -120);
      await page.keyboard.up('Control');
      await expect.poll(() => scale(page)).toBeGreaterThan(3);
      const before = await camera(page);
      await page.mouse.down();
      await page.mouse.move(x - 60, y - 40, { steps: 6 });
      await page.mouse.up();
      const moved = async () => {
        const after = await camera(page);
        return [Math.round(after.x - before.x), Math.round(after.y - before.y)];
      };
      await expect.poll(moved).toEqual([-60, -40]);
      await expect(page).toHaveURL(/\/v11\/$/);
    });

    test('is moved without a drag, by buttons and by arrows', async ({ page }) => {
      await openDiagram(page, site);
      await expect(tool(page, 'pan-left')).toBeHidden();
      await tool(page, 'zoom-in').click();
      await expect.poll(() => scale(page)).toBeGreaterThan(1);
      const before = await camera(page);
      const left = async () => (await camera(page)).x;
      await tool(page, 'pan-right').click();
      await expect.poll(left).toBeLessThan(before.x);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(left).toBe(before.x);
    });

    test('scrolls a focused link into its window', async ({ page }) => {
      await openDiagram(page, site);
      for (let count = 0; count < 6; count += 1) await tool(page, 'zoom-in').click();
      await page.keyboard.press('n');
      const links = shown(page, 'a');
      await links.first().focus();
      for (let count = 0; count < 6; count += 1) {
        await page.keyboard.press('Tab');
        const isInside = () =>
          page.evaluate(() => {
            const link = document.activeElement?.getBoundingClientRect();
            const box = document.querySelector('.diagram-stage')?.getBoundingClientRect();
            return link && box && link.right > box.left && link.left < box.right && link.bottom > box.top && link.top < box.bottom;
          });
        await expect.poll(isInside).toBe(true);
      }
    });

    test('enters and leaves full screen', async ({ page }) => {
      await openDiagram(page, site);
      await tool(page, 'full').click();
      await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('ship-diagram');
      await expect(page.locator('.diagram-words')).toBeHidden();
      await expect(shown(page, '.d-node').last()).toBeInViewport();
      await page.keyboard.press('f');
      await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
    });

    test('is completely visible when the window narrows, with the same selection', async ({ page }) => {
      await openDiagram(page, site, '#clickstream-v11-warehouse');
      await page.setViewportSize({ width: 400, height: 800 });
      await expect(shown(page, '.d-node.is-on')).toHaveAttribute('data-element', 'warehouse');
      await expect(page.locator('.diagram-svg[data-orientation="narrow"]')).toBeVisible();
    });
  });

  test.describe('a flow that plays', () => {
    test.use({ site, viewport: { width: 1280, height: 900 } });

    test('continues automatically until the reader acts', async ({ page }) => {
      await page.clock.install();
      await openDiagram(page, site);
      await tool(page, 'play').click();
      await expect(page.locator('ship-diagram')).toHaveClass(/is-playing/);
      await expect(tool(page, 'play')).toHaveText((await tool(page, 'play').getAttribute('data-pause')) ?? '');
      await expect(page.locator('.when-playing')).toBeVisible();
      await expect(page.locator('.when-still')).toBeHidden();
      const current = page.locator('.is-current');
      await page.clock.runFor(3100);
      await expect(current).not.toHaveAttribute('data-step', '1');
      await tool(page, 'zoom-in').click();
      await expect(page.locator('ship-diagram')).not.toHaveClass(/is-playing/);
      await expect(tool(page, 'play')).toHaveText((await tool(page, 'play').getAttribute('data-resume')) ?? '');
      // A slow machine may have played further: what counts is that it stays where it was stopped.
      const stopped = (await current.getAttribute('data-step')) ?? '';
      const place = await page.getByRole('progressbar').getAttribute('value');
      await expect(page.locator('.walk-count')).toHaveText(`${place} / 15`);
      await page.clock.runFor(9000);
      await expect(current).toHaveAttribute('data-step', stopped);
    });

    test('only changes steps where motion is reduced', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.clock.install();
      await openDiagram(page, site);
      await tool(page, 'play').click();
      await page.clock.runFor(9000);
      await expect(page.locator('.is-current')).toHaveAttribute('data-step', '1');
    });
  });

  test.describe('a diagram on a phone', () => {
    test.use({ site, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

    test('scrolls the page with one finger, zooms with two, and is then moved with one', async ({ page }) => {
      await openDiagram(page, site);
      await page.locator('.diagram-stage').evaluate((stage) => stage.scrollIntoView());
      const start = await scrolled(page);
      await swipe(page, -200);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(start);
      await expect.poll(() => scale(page)).toBe(1);
      await pinch(page, 40, 100);
      await expect.poll(() => scale(page)).toBeCloseTo(2.5, 1);
      const before = [await scrolled(page), (await camera(page)).y];
      await swipe(page, -100);
      expect(await scrolled(page)).toBe(before[0]);
      await expect.poll(async () => (await camera(page)).y).toBeLessThan(before[1] ?? 0);
      await pinch(page, 100, 20);
      await expect.poll(() => scale(page)).toBe(1);
    });

    test('scrolls each step into view beside its description', async ({ page }) => {
      // As in diagram.spec.ts: the browser's own scroll to the button would still be under way.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openDiagram(page, site);
      for (let count = 0; count < 12; count += 1) await tool(page, 'next').click();
      await expect(shown(page, '.d-step.is-on')).toBeInViewport();
      await expect(page.getByRole('status')).toBeInViewport();
      await expect(tool(page, 'next')).toBeInViewport();
    });
  });
}
