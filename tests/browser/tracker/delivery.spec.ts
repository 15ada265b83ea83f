// The way of an event beyond the matrix: its steps, its times, who it is from, and the reference ingest.
import { expect } from '@playwright/test';
import { answering, busy, failing, healthy } from '../../collector/faults.ts';
import { EVENTS, expectAll, flush, heard, marksIn, pass, type ShopWindow, stepsOf, trackMarks } from './marks.ts';
import { test } from './shop.ts';

test('an event is queued, sent and accepted, or queued again', async ({ context, shop }) => {
  const { collector } = shop;
  collector.behave(failing(503));
  const page = await shop.open(context);
  await trackMarks(page, 1);
  await pass(page, () => collector.ledger.deliveries.some(({ body }) => body.includes('mark-0')));
  collector.behave(healthy);
  await expectAll(shop, page, { count: 1 });
  const stages = await page.evaluate(() =>
    (globalThis as unknown as ShopWindow).steps.filter(({ event }) => event?.product?.id === 'mark-0').map(({ stage }) => stage),
  );
  expect(stages.join(' ')).toMatch(/^(queued sent )+queued sent accepted$/);
});

test('single events go to the reference ingest unmodified', async ({ context, shop }) => {
  shop.page({ single: true });
  shop.collector.behave(answering('{"success":true}'));
  const page = await shop.open(context);
  await trackMarks(page);
  await expectAll(shop, page);
  for (const { body, events } of shop.collector.ledger.deliveries) {
    expect(events).toHaveLength(1);
    expect(JSON.parse(body)).toHaveProperty('eventId');
  }
});

test('a single event that the reference ingest refuses is rejected, and the others go on', async ({ context, shop }) => {
  shop.page({ single: true });
  shop.collector.behave(({ body }) =>
    body.includes('"mark-7"')
      ? { status: 400, body: '{"success":false,"message":"no"}', stores: () => false }
      : { body: '{"success":true}' },
  );
  const page = await shop.open(context);
  await trackMarks(page);
  await pass(page, () => marksIn(shop.collector.ledger).length === EVENTS - 1);
  const rejected = await stepsOf(page, 'rejected');
  expect(rejected.map(({ event, reasons }) => [event?.product?.id, reasons])).toEqual([['mark-7', ['no']]]);
});

test('events have their own time, and a batch its sent time', async ({ context, shop }) => {
  const page = await shop.open(context);
  await context.setOffline(true);
  await trackMarks(page, 1);
  await page.clock.runFor(120_000);
  await context.setOffline(false);
  await expectAll(shop, page, { count: 1 });
  const delivery = shop.collector.ledger.deliveries.find(({ body }) => body.includes('mark-0'));
  const { sentTime, events } = JSON.parse(delivery?.body ?? '') as { sentTime: string; events: { eventTime: string }[] };
  for (const { eventTime } of events) expect(Date.parse(sentTime) - Date.parse(eventTime)).toBeGreaterThanOrEqual(119_000);
});

for (const [how, header] of [
  ['in seconds', () => '300'],
  ['as a date', () => new Date(Date.now() + 300_000).toUTCString()],
] as const) {
  test(`Retry-After ${how} applies to the next visit too`, async ({ context, shop }) => {
    const { collector } = shop;
    collector.behave((delivery) => ({ ...busy(0)(delivery), headers: { 'retry-after': header() } }), 1);
    const first = await shop.open(context);
    await trackMarks(first);
    await pass(first, () => collector.ledger.deliveries.length > 0, 500);
    await pass(first, async () => (await first.evaluate(() => localStorage.getItem('shiplog:wait'))) !== null, 0);
    await first.goto('about:blank');
    const second = await shop.open(context);
    // The clock of the page goes on once its storage has answered: each wait on it has an end.
    await heard(second);
    await second.clock.fastForward(60_000);
    await heard(second);
    expect(marksIn(collector.ledger)).toEqual([]);
    await expectAll(shop, second);
  });
}

test('a network that returns is used immediately, whatever the wait', async ({ context, shop }) => {
  const page = await shop.open(context);
  await pass(page, () => shop.collector.ledger.distinct > 0);
  await context.setOffline(true);
  await trackMarks(page);
  await page.clock.runFor(600_000);
  await page.clock.pauseAt(Date.now() + 700_000);
  await context.setOffline(false);
  await expect.poll(() => marksIn(shop.collector.ledger).length).toBe(EVENTS);
});

test('events have the signed-in user from then on, until a reset', async ({ context, shop }) => {
  shop.collector.behave(failing(503));
  const page = await shop.open(context);
  await page.evaluate(() => {
    const { tracker } = globalThis as unknown as ShopWindow;
    const mark = (id: string) => tracker.track('product_view', { product: { id } });
    mark('mark-0');
    tracker.identify('sub-1');
    mark('mark-1');
    tracker.reset();
    mark('mark-2');
  });
  shop.collector.behave(healthy);
  await expectAll(shop, page, { count: 3 });
  const marked = shop.collector.ledger.events.filter(({ product }) => product);
  expect(marked.map(({ userId, userLoginState }) => [userId, userLoginState])).toEqual([
    [null, 'anonymous'],
    ['sub-1', 'logged_in'],
    [null, 'anonymous'],
  ]);
  const [one, two, three] = marked.map(({ sessionId }) => sessionId);
  expect(two).toBe(one);
  expect(three).not.toBe(two);
  await flush(page);
});
