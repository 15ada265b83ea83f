// What a reader does in the sandbox, and what it says then.
import type { Page } from '@playwright/test';
import type { SandboxView } from '../../src/stream/sandbox/app/view.ts';
import { expect } from './site-test.ts';

/** PostgreSQL starts in the page: patience for a loaded machine. */
const START = 90_000;

/** Opens the sandbox. The tour is put away, unless it is asked for. */
export async function open(page: Page, address: string, { tour = false } = {}): Promise<void> {
  await page.goto(address);
  await page.locator('.sandbox-start button').click();
  await page.locator('.shop-list li').first().waitFor({ state: 'attached', timeout: START });
  const away = page.locator('.sandbox-tour .is-plain');
  if (!tour && (await away.isVisible())) await away.click();
}

const names = ['received', 'stored', 'rejected', 'loaded', 'duplicate', 'quarantined', 'waiting'] as const;
export type Figures = Record<(typeof names)[number], number>;

/** All counters as they are now. */
export async function figures(page: Page): Promise<Figures> {
  // On a phone the figures are in the pipeline's view.
  const view = page.locator('.sandbox-tabs [data-view="pipeline"]');
  if ((await view.isVisible()) && (await view.getAttribute('aria-selected')) !== 'true') await view.click();
  await page.locator('[data-counter]').first().waitFor({ state: 'attached' });
  const read = await page.evaluate(
    (names) => names.map((name) => [name, document.querySelector(`[data-counter="${name}"] b`)?.textContent?.replaceAll(/\D/g, '')]),
    names,
  );
  return Object.fromEntries(read.map(([name, text]) => [name, text ? Number(text) : Number.NaN])) as Figures;
}

/** Whether the tracker's queue is empty: the diagram shows its length, and nothing for 0. */
const isSent = async (page: Page): Promise<boolean> =>
  (await page.locator('[data-element="tracker"] .d-badge').first().textContent()) === '';

/** Times in a row that all figures balance before they count as settled: a click takes a moment to appear in the queue. */
const CALM = 3;

/**
 * All counters, once at least `events` were received, the counters balance and nothing waits, in the tracker or in the raw log; that they
 * do is the test.
 */
export async function settled(page: Page, events = 1): Promise<Figures> {
  let now = {} as Figures;
  let calm = 0;
  await expect
    .poll(
      async () => {
        const earlier = now.received;
        now = await figures(page);
        const { received, stored, rejected, loaded, duplicate, quarantined, waiting } = now;
        const balanced = received === stored + rejected && stored === loaded + duplicate + quarantined + waiting;
        const isCalm = balanced && waiting === 0 && received >= events && received === earlier && (await isSent(page));
        calm = isCalm ? calm + 1 : 0;
        return calm;
      },
      { timeout: START, intervals: [100] },
    )
    .toBeGreaterThanOrEqual(CALM);
  return now;
}

/** Waits until the sandbox has said this. */
export const expectStatus = (page: Page, words: string): Promise<void> =>
  expect(page.locator('.sandbox-said')).toContainText(words, { timeout: START });

export async function show(page: Page, view: SandboxView): Promise<void> {
  await page.locator(`.sandbox-tabs [data-view="${view}"]`).click();
}

/** Opens the controls behind More, on a phone in the pipeline's view, presses what has a name, and closes them. */
export async function controls(page: Page, name: string): Promise<void> {
  const view = page.locator('.sandbox-tabs [data-view="pipeline"]');
  if (await view.isVisible()) await view.click();
  await page.locator('.sandbox-more-button').click();
  const opened = page.locator('.sandbox-more');
  await opened
    .getByLabel(name, { exact: true })
    .or(opened.getByRole('button', { name, exact: true }))
    .click();
  await page.locator('.sandbox-more-button').click();
}

/** Turns a fault on or off. */
export async function fault(page: Page, name: string, on: boolean): Promise<void> {
  const view = page.locator('.sandbox-tabs [data-view="pipeline"]');
  if (await view.isVisible()) await view.click();
  await page.locator('.sandbox-faults').getByLabel(name, { exact: true }).setChecked(on);
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

/** Writes a statement into the SQL console, by keyboard: filled in at once, Chromium adds styles to the editor that its policy refuses. */
export async function write(page: Page, statement: string): Promise<void> {
  await show(page, 'sql');
  const editor = page.locator('.cm-content');
  await editor.click({ timeout: START });
  await editor.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText(statement);
}

/** The rows that PostgreSQL answers, as text. */
export async function query(page: Page, statement: string): Promise<string[][]> {
  await write(page, statement);
  await page.keyboard.press('Control+Enter');
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
