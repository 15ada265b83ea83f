// The fault matrix, first part: what a collector may answer. Twenty events of twenty arrive, whatever it says first.
import { expect } from '@playwright/test';
import {
  answering,
  atMost,
  busy,
  type Fault,
  failing,
  healthy,
  movedTo,
  offline,
  storedButFailing,
  storedThenCut,
} from '../../collector/faults.ts';
import { judging } from '../../collector/wire.ts';
import { EVENTS, expectAll, flush, marksIn, pass, stepsOf, trackMarks } from './marks.ts';
import { test } from './shop.ts';

interface Outage {
  name: string;
  fault: Fault;
  /** Does the collector keep what it seems to refuse? */
  stores?: boolean;
}

const outages: readonly Outage[] = [
  { name: '503', fault: failing(503) },
  { name: '500', fault: failing(500) },
  { name: '403', fault: failing(403) },
  { name: '404', fault: failing(404) },
  { name: 'a connection that is cut', fault: offline },
  { name: 'a busy collector', fault: busy(3) },
  { name: 'verdicts that say retry', fault: judging(() => 'retry') },
  { name: '503, though it was stored', fault: storedButFailing, stores: true },
  { name: 'a cut connection, though it was stored', fault: storedThenCut, stores: true },
  { name: 'no JSON, though it was stored', fault: answering('<html>welcome</html>'), stores: true },
  { name: 'half a JSON, though it was stored', fault: answering('{"success":tr'), stores: true },
  { name: 'JSON of another contract, though it was stored', fault: answering('[1]'), stores: true },
  {
    name: 'verdicts of other events, though it was stored',
    fault: answering('{"success":true,"verdicts":[{"eventId":"x","verdict":"accepted"}]}'),
    stores: true,
  },
];

for (const { name, fault, stores } of outages) {
  test(`20 of 20 after ${name} for 4 s`, async ({ context, shop }) => {
    const { collector } = shop;
    collector.behave(fault);
    const page = await shop.open(context);
    await trackMarks(page);
    await pass(page, () => collector.ledger.deliveries.length > 0);
    await page.clock.runFor(4_000);
    expect(collector.ledger.distinct > 0).toBe(stores === true);
    const refused = collector.ledger.deliveries.length;
    collector.behave(healthy);
    await expectAll(shop, page, { copies: refused + 1 });
    if (!stores) expect(collector.ledger.mostCopies).toBe(1);
    expect(await stepsOf(page, 'rejected')).toEqual([]);
    expect(await stepsOf(page, 'dropped')).toEqual([]);
  });
}

test('a copy keeps its event id, so that the collector can recognize it', async ({ context, shop }) => {
  shop.collector.behave(storedButFailing, 2);
  const page = await shop.open(context);
  await trackMarks(page);
  await expectAll(shop, page, { copies: 3 });
  expect(marksIn(shop.collector.ledger)).toHaveLength(EVENTS);
});

test('a busy collector gets no request for as long as it says', async ({ context, shop }) => {
  const { collector } = shop;
  collector.behave(busy(120), 1);
  const page = await shop.open(context);
  await trackMarks(page);
  await pass(page, () => collector.ledger.deliveries.length > 0, 500);
  await page.clock.runFor(100_000);
  await flush(page);
  expect(collector.ledger.deliveries).toHaveLength(1);
  await page.clock.runFor(25_000);
  await expectAll(shop, page);
});

test('a body that is too large is halved until it is accepted', async ({ context, shop }) => {
  shop.collector.behave(atMost(2_500));
  const page = await shop.open(context);
  await trackMarks(page);
  await expectAll(shop, page);
  expect(await stepsOf(page, 'rejected')).toEqual([]);
});

test('only an event that no collector accepts is rejected', async ({ context, shop }) => {
  shop.collector.behave((delivery) =>
    delivery.body.includes('"mark-7"') ? { status: 400, body: '{"success":false,"message":"no"}', stores: () => false } : {},
  );
  const page = await shop.open(context);
  await trackMarks(page);
  await pass(page, () => marksIn(shop.collector.ledger).length === EVENTS - 1);
  await pass(page, async () => (await stepsOf(page, 'rejected')).length > 0);
  const rejected = await stepsOf(page, 'rejected');
  expect(rejected.map(({ event }) => event?.product?.id)).toEqual(['mark-7']);
  expect(shop.collector.ledger.mostCopies).toBe(1);
});

test('a verdict on one event of a batch affects only that one', async ({ context, shop }) => {
  const isBad = (event: Readonly<Record<string, unknown>>): boolean => JSON.stringify(event).includes('"mark-7"');
  shop.collector.behave(judging((event) => (isBad(event) ? 'rejected' : 'accepted'), 400));
  const page = await shop.open(context);
  await trackMarks(page);
  await pass(page, async () => (await stepsOf(page, 'accepted')).length >= EVENTS);
  const rejected = await stepsOf(page, 'rejected');
  expect(rejected.map(({ event, reasons }) => [event?.product?.id, reasons])).toEqual([['mark-7', ['said the stub']]]);
  await flush(page);
  await page.clock.fastForward(600_000);
  await flush(page);
  expect(marksIn(shop.collector.ledger)).toHaveLength(EVENTS - 1);
  expect(shop.collector.ledger.deliveries.filter(({ body }) => body.includes('"mark-7"'))).toHaveLength(1);
});

for (const status of [302, 307, 308] as const) {
  test(`20 of 20 after a redirect (${status}), and none of them at its target`, async ({ context, shop }) => {
    const { collector } = shop;
    collector.behave(movedTo(`${collector.origin}/login`, status));
    const page = await shop.open(context);
    await trackMarks(page);
    await pass(page, () => collector.ledger.deliveries.length > 0);
    await page.clock.runFor(4_000);
    await page.goto(`${shop.host.origin}/elsewhere`);
    expect(collector.ledger.distinct).toBe(0);
    collector.behave(healthy);
    const next = await shop.open(context);
    await expectAll(shop, next);
    expect(new Set(collector.ledger.deliveries.map(({ path }) => path))).toEqual(new Set(['/events']));
    expect(await stepsOf(next, 'rejected')).toEqual([]);
  });
}

test('20 of 20 at a collector that moved from http to https, and the same address', async ({ context, shop }) => {
  const { collector } = shop;
  const https = shop.endpoint.replace('http:', 'https:');
  collector.behave(movedTo(https, 308));
  const secure: string[] = [];
  await context.route(`${new URL(https).origin}/**`, async (route) => {
    const { events } = route.request().postDataJSON() as { events: { eventId: string; product?: { id: string } }[] };
    secure.push(...events.map(({ product }) => product?.id ?? ''));
    await route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: { success: true, verdicts: events.map(({ eventId }) => ({ eventId, verdict: 'accepted' })) },
    });
  });
  const page = await shop.open(context);
  await trackMarks(page);
  await pass(page, () => secure.filter((id) => id.startsWith('mark-')).length >= EVENTS);
  const redirected = collector.ledger.deliveries.length;
  await trackMarks(page, 1, EVENTS);
  await pass(page, () => secure.includes(`mark-${EVENTS}`));
  expect(collector.ledger.deliveries, 'asked over http once').toHaveLength(redirected);
  expect(redirected).toBe(1);
});

test('events arrive in the order of their creation', async ({ context, shop }) => {
  shop.collector.behave(failing(503), 2);
  const page = await shop.open(context);
  await trackMarks(page, 120);
  await expectAll(shop, page, { count: 120 });
  const order = marksIn(shop.collector.ledger);
  expect(order).toEqual(order.toSorted((a, b) => Number(a.slice(5)) - Number(b.slice(5))));
  const sequences = shop.collector.ledger.events.map(({ sequence }) => Number(sequence));
  expect(new Set(sequences).size).toBe(sequences.length);
  expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
});
