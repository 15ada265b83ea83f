// What a reader does in the sandbox, and what it says then.
import type { Page } from '@playwright/test';
import { expect } from './site-test.ts';

/** PostgreSQL starts in the page: patience for a loaded machine. */
const START = 90_000;

/** Opens the sandbox and puts the tour away. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.sandbox-start button').click();
  await page.locator('.shop-list li').first().waitFor({ timeout: START });
  const tour = page.locator('.sandbox-tour .is-plain');
  if (await tour.isVisible()) await tour.click();
}

/** The figure of a counter. */
const figureOf = async (page: Page, name: string): Promise<number> => {
  const text = await page.locator(`[data-counter="${name}"] b`).first().innerText();
  return Number(text.replace(/\D/g, ''));
};

export type Figures = Record<'received' | 'stored' | 'rejected' | 'loaded' | 'duplicate' | 'quarantined' | 'waiting', number>;

/** All counters, once they balance and nothing waits; that they do is the test. */
export async function settled(page: Page): Promise<Figures> {
  let figures = {} as Figures;
  await expect
    .poll(
      async () => {
        const names = ['received', 'stored', 'rejected', 'loaded', 'duplicate', 'quarantined', 'waiting'] as const;
        const read = await Promise.all(names.map(async (name) => [name, await figureOf(page, name)] as const));
        figures = Object.fromEntries(read) as Figures;
        const { received, stored, rejected, loaded, duplicate, quarantined, waiting } = figures;
        return received === stored + rejected && stored === loaded + duplicate + quarantined + waiting && waiting === 0 && stored > 0;
      },
      { timeout: START },
    )
    .toBe(true);
  return figures;
}

export async function show(page: Page, view: 'way' | 'stream' | 'rejected' | 'charts' | 'sql'): Promise<void> {
  await page.locator(`.sandbox-tabs [data-view="${view}"]`).click();
}

/** Turns a fault on or off. */
export async function fault(page: Page, name: string, on: boolean): Promise<void> {
  const menu = page.locator('.sandbox-menu').first();
  await menu.locator('summary').click();
  await menu.getByLabel(name, { exact: true }).setChecked(on);
  await page.keyboard.press('Escape');
}

export interface Listed {
  id: string;
  name: string;
  standing: string;
}

/** Every event that the stream lists, oldest first; the table draws only what is in view, so it is scrolled through. */
export async function listed(page: Page): Promise<Listed[]> {
  await show(page, 'stream');
  const found = new Map<string, Listed>();
  const box = page.locator('.sandbox-stream');
  const height = await box.evaluate((part) => part.scrollHeight);
  for (let top = 0; top <= height; top += 300) {
    await box.evaluate((part, to) => part.scrollTo(0, to), top);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const rows = await page.locator('[data-event]').evaluateAll((all) =>
      all.map((row) => ({
        id: row.getAttribute('data-event') ?? '',
        name: row.getAttribute('data-name') ?? '',
        standing: row.getAttribute('data-standing') ?? '',
      })),
    );
    for (const row of rows) found.set(row.id, row);
  }
  await box.evaluate((part) => part.scrollTo(0, 0));
  return [...found.values()].reverse();
}

/** The rows that PostgreSQL answers, as text. */
export async function ask(page: Page, statement: string): Promise<string[][]> {
  await show(page, 'sql');
  await page.locator('#sandbox-sql').fill(statement);
  await page.locator('#sandbox-sql').press('Control+Enter');
  await expect(page.locator('.sandbox-sql .is-next')).toBeEnabled({ timeout: START });
  await expect(page.locator('.sandbox-result')).toBeVisible();
  return await page
    .locator('.sandbox-result tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')));
}

/** Puts the first product on offer into the cart. */
export async function choose(page: Page): Promise<void> {
  await page.locator('.shop-list a').first().click();
  await page.locator('.shop-one .is-next').click();
  await expect(page.locator('.shop-cart b')).not.toHaveText('0');
}

export async function order(page: Page): Promise<void> {
  await page.locator('.shop-cart').click();
  await page.locator('.shop-body a.is-next').click();
  await page.locator('.shop-body button.is-next').click();
  await expect(page.locator('.shop-body h2')).toHaveText('Thank you');
}
