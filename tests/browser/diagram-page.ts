// The reference diagram as a reader meets it, and how it stands: what the suites about diagrams ask of a page.
import type { Page } from '@playwright/test';
import type { Build } from './builds.ts';
import { at, expect } from './site-test.ts';

export const DIAGRAM = 'architecture/clickstream/v11/';

/** Opens the diagram at a step or element of it, comes near it, and waits for its tools. */
export async function openDiagram(page: Page, site: Build, hash = ''): Promise<void> {
  await page.goto(at(site, DIAGRAM) + hash);
  // The viewer may wait for a reader who comes near.
  await page.locator('ship-diagram').dispatchEvent('pointerover');
  await expect(page.locator('ship-diagram.is-live')).toBeVisible();
}

export const tool = (page: Page, name: string) => page.locator(`[data-do="${name}"]`);

/** A part of the drawing that shows. */
export const shown = (page: Page, selector: string) => page.locator(`.diagram-svg ${selector}`).filter({ visible: true });

/** Where the layer stands. `shift` is in CSS pixels. */
export const camera = (page: Page): Promise<{ scale: number; x: number; y: number }> =>
  page.locator('.diagram-layer').evaluate((layer) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(layer).transform);
    return { scale: a, x: e, y: f };
  });

export const scale = async (page: Page): Promise<number> => (await camera(page)).scale;

/** The middle of the window. */
export async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.diagram-stage').boundingBox();
  if (!box) throw new Error('The diagram has no window.');
  const height = page.viewportSize()?.height ?? 0;
  const top = Math.max(box.y, 0);
  return { x: box.x + box.width / 2, y: (top + Math.min(box.y + box.height, height)) / 2 };
}
