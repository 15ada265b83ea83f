// The fault matrix: what a network and a browser do to twenty events, and how many of them the collector has in the end.
// Times are real ones: each tracker has the patience that it ships with.
import type { Page } from '@playwright/test';
import { findChromium, flags } from '../../tests/browser/chromium.ts';
import { type Fault, failing, healthy, offline, storedButFailing } from '../../tests/collector/faults.ts';
import { openUndriven } from '../../tests/collector/undriven.ts';
import type { Stage } from './stage.ts';

export const EVENTS = 20;
const OUTAGE = 4_000;
const SETTLE = 16_000;

/** `20`, `20/40` with copies, `yes`, `no`. */
export type Cell = string;

export interface Column {
  name: string;
  run: (stage: Stage) => Promise<Cell>;
}

const trackAll = (page: Page): Promise<void> =>
  page.evaluate((count) => {
    const { bench } = globalThis as unknown as { bench: { track: (mark: string) => void } };
    for (let index = 0; index < count; index += 1) bench.track(`mark-${index}-`);
  }, EVENTS);

/** The fault meets the events, not the start: every tracker gets to know its collector first. */
async function started(stage: Stage): Promise<Page> {
  const page = await stage.open();
  await page.waitForTimeout(2_000);
  return page;
}

function counted({ collector }: Stage): Cell {
  const { distinct, received } = collector.ledger;
  return received > distinct ? `${distinct}/${received}` : String(distinct);
}

const outage =
  (fault: Fault) =>
  async (stage: Stage): Promise<Cell> => {
    const page = await started(stage);
    stage.collector.behave(fault);
    await trackAll(page);
    await page.waitForTimeout(OUTAGE);
    stage.collector.behave(healthy);
    await page.waitForTimeout(SETTLE);
    return counted(stage);
  };

const viewsOf = ({ collector, subject }: Stage): number => collector.ledger.deliveries.filter(({ body }) => subject.view.test(body)).length;

/** Without a network. A request that outlives its page is not under the browser's word, so the collector is out of reach too. */
async function setOffline({ context, collector }: Stage, gone: boolean): Promise<void> {
  collector.behave(gone ? offline : healthy);
  await context.setOffline(gone);
}

async function offlineThenOnline(stage: Stage): Promise<Cell> {
  const page = await started(stage);
  await setOffline(stage, true);
  await trackAll(page);
  await page.waitForTimeout(OUTAGE);
  await setOffline(stage, false);
  await page.waitForTimeout(SETTLE);
  return counted(stage);
}

async function offlineThenReopened(stage: Stage): Promise<Cell> {
  const page = await started(stage);
  await setOffline(stage, true);
  await trackAll(page);
  await page.waitForTimeout(OUTAGE);
  await page.close();
  // What the closing page let go of must have failed by then.
  await new Promise((done) => setTimeout(done, 1_000));
  await setOffline(stage, false);
  await (await stage.open()).waitForTimeout(SETTLE);
  return counted(stage);
}

async function restored(stage: Stage): Promise<Cell> {
  const page = await started(stage);
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => persisted && fetch('/ran')));
  const elsewhere = `${stage.host.origin}/elsewhere`;
  await page.evaluate((url) => location.assign(url), elsewhere);
  await page.waitForURL(elsewhere);
  await page.waitForTimeout(1_000);
  const before = viewsOf(stage);
  await page.evaluate(() => history.back());
  await page.waitForTimeout(4_000);
  if (!stage.host.asked.some(({ path }) => path === '/ran')) return 'not restored';
  return viewsOf(stage) > before ? 'yes' : 'no';
}

async function unseen(stage: Stage): Promise<Cell> {
  const end = openUndriven(findChromium()?.path ?? 'chromium', flags, `${stage.host.origin}/rule`);
  await new Promise((done) => setTimeout(done, 7_000));
  await end();
  if (!stage.host.asked.some(({ path }) => path === '/ran')) return 'not prerendered';
  return viewsOf(stage) > 0 ? 'yes' : 'no';
}

export const columns: readonly Column[] = [
  { name: 'offline → online 16 s', run: offlineThenOnline },
  { name: 'offline, close, reopen', run: offlineThenReopened },
  { name: '503 for 4 s', run: outage(failing(503)) },
  { name: 'stored but answered 503', run: outage(storedButFailing) },
  { name: 'page view on bfcache back', run: restored },
  { name: 'in unseen prerender', run: unseen },
];
