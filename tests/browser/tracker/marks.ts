// Events that can be told from all others by a mark, and the promise that is held against them.
import { expect, type Page } from '@playwright/test';
import { readEvent } from '../../../src/stream/events/index.ts';
import type { Step, Tracker } from '../../../src/stream/tracker/index.ts';
import type { Ledger } from '../../collector/ledger.ts';
import type { Shop } from './shop.ts';

export const EVENTS = 20;

/** What is on the page of a shop. */
export interface ShopWindow {
  tracker: Tracker;
  steps: Step[];
}

const numbered = (count: number, from = 0): string[] => Array.from({ length: count }, (_, index) => `mark-${from + index}`);

/** Tracks so many events, each with a mark. */
export const trackMarks = (page: Page, count = EVENTS, from = 0): Promise<void> =>
  page.evaluate(
    (ids) => {
      const { tracker } = globalThis as unknown as ShopWindow;
      for (const id of ids) tracker.track('product_view', { product: { id } });
    },
    numbered(count, from),
  );

const markOf = (event: Readonly<Record<string, unknown>>): string => (event['product'] as { id?: string } | undefined)?.id ?? '';

/** The marks that the collector has, in the order in which their first copies came. */
export const marksIn = (ledger: Ledger): string[] => ledger.events.map(markOf).filter((id) => id.startsWith('mark-'));

/** The steps of one stage that the page was told of. */
export const stepsOf = (page: Page, stage: Step['stage']): Promise<Step[]> =>
  page.evaluate((wanted) => (globalThis as unknown as ShopWindow).steps.filter((step) => step.stage === wanted), stage);

/** Errors that reach the page from now on, thrown or rejected. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

export const flush = (page: Page): Promise<void> => page.evaluate(() => (globalThis as unknown as ShopWindow).tracker.flush());

/** How many steps the tracker has reported; `open` if its store or a request has not responded. Undefined if the page is being left. */
const progress = (page: Page): Promise<{ told: number; open: boolean } | undefined> =>
  page
    .evaluate(() => {
      const { steps } = globalThis as unknown as Partial<ShopWindow>;
      const last = new Map(steps?.map(({ eventId, stage }) => [eventId, stage]));
      return { told: steps?.length ?? 0, open: steps !== undefined && (last.size === 0 || [...last.values()].includes('sent')) };
    })
    .catch(() => undefined);

/** Milliseconds after which a request that nothing answers is no longer waited for. */
const SILENCE = 20_000;

/**
 * Waits until the tracker reports no further step and nothing is open, or until it has reported none for a long time. A clock that is
 * turned forward earlier makes a request that is on its way look like one without a response, and its events are sent twice.
 */
export async function heard(page: Page): Promise<void> {
  let before = -1;
  let since = Date.now();
  const isQuiet = async (): Promise<boolean> => {
    const now = await progress(page);
    if (!now) return true;
    const moved = now.told !== before;
    if (moved) since = Date.now();
    before = now.told;
    return !moved && (!now.open || Date.now() - since > SILENCE);
  };
  await expect.poll(isQuiet, { timeout: 120_000, intervals: [20] }).toBe(true);
}

/** Turns the page's clock forward until `reached` holds, and not while the tracker waits for what takes no such time. */
export async function pass(page: Page, reached: () => boolean | Promise<boolean>, milliseconds = 5_000): Promise<void> {
  const turned = async (): Promise<boolean> => {
    if (await reached()) return true;
    await heard(page);
    await page.clock.fastForward(milliseconds);
    return reached();
  };
  // Patience, not a measure: ten thousand events take a busy machine a while.
  await expect.poll(turned, { intervals: [50], timeout: 120_000 }).toBe(true);
}

/**
 * The promise of the tracker: the collector has every mark, each event is one of the contract, and nothing is sent again once it has
 * answered. `copies` is how often one event may have been stored.
 */
export async function expectAll(shop: Shop, page: Page, { count = EVENTS, copies = 1 } = {}): Promise<void> {
  const { ledger } = shop.collector;
  await pass(page, () => marksIn(ledger).length >= count).catch(() => {});
  expect(marksIn(ledger).toSorted(), 'distinct events').toEqual(numbered(count).toSorted());
  await flush(page);
  await heard(page);
  await page.clock.fastForward(600_000);
  await heard(page);
  await flush(page);
  expect(ledger.mostCopies, 'copies of one event').toBeLessThanOrEqual(copies);
  expect(
    ledger.events.flatMap((event) => readEvent(event).reasons ?? []),
    'faults in the events',
  ).toEqual([]);
}
