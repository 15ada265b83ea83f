// 20,000 events as a shop's raw log has them: of generated visitors, with wrong clocks, copies, and objects that others wrote.
import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { createPipeline, type Database, openWarehouse, type Pipeline } from '../../../../src/stream/pipeline/index.ts';
import { traffic } from '../../../../src/stream/pipeline/traffic.ts';
import { randomFrom, shownProducts, uuidFrom } from '../../../../src/stream/shop/index.ts';
import { anEvent, referenceEvent, referenceObject } from '../../../contract/events.ts';
import { type MemoryLog, memoryLog } from '../../../contract/memory-log.ts';
import { warehouseMigrations } from '../../../contract/migrations.ts';
import { openPglite } from '../../../open-pglite.ts';

export const EVENTS = 20_000;
const BATCH = 500;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST = Date.UTC(2025, 10, 6, 20);

const shopping = ['page_view', 'home_view', 'product_view', 'product_view', 'add_to_cart_click', 'checkout_start', 'checkout_complete'];

/** Sessions of several visitors that end sooner or later, over five weeks. Each second order has an earlier time than the step before it, as after a slow request. */
function visits(random: () => number): Record<string, unknown>[] {
  const clients = Array.from({ length: 7 }, () => uuidFrom(random));
  return Array.from({ length: 30 }, (_, visit) => {
    const sessionId = uuidFrom(random);
    return shopping.slice(0, 1 + ((visit * 5) % shopping.length)).map((eventName, index) =>
      anEvent({
        ...{ eventName, eventId: uuidFrom(random), clientId: clients[visit % clients.length], sessionId },
        userId: visit % 3 === 0 ? `sub-${visit % 7}` : null,
        userLoginState: visit % 3 === 0 ? 'logged_in' : 'guest',
        product: {
          id: `p${visit % 4}`,
          category: ['Mice', 'Keyboards'][visit % 2],
          brand: visit % 5 ? 'Ludlo' : undefined,
          price: 19.5 + visit,
        },
        eventTime: new Date(Date.UTC(2025, 9, 1 + visit, 23, 59, 50) + (index === 6 && visit % 2 ? 31 : index * 7) * 1_000).toISOString(),
        sequence: visit * 10 + index,
      }),
    );
  }).flat();
}

/** Events of visitors within five weeks before `FIRST`; some of clients of another kind. */
function events(): Record<string, unknown>[] {
  const random = randomFrom(18);
  const known = visits(random);
  const made = traffic({ random, ids: () => uuidFrom(random), products: shownProducts(), start: FIRST - 36 * DAY, span: 35 * DAY });
  return Array.from({ length: EVENTS }, (_, index) => {
    const event: Record<string, unknown> = { ...(known[index] ?? made.next().value) };
    // A client in Vietnam, whose library writes local times; one that writes ids in capitals; the reference's, which names a category as a
    // product; one that does not count its events.
    if (index % 11 === 3)
      event['eventTime'] = `${new Date(Date.parse(String(event['eventTime'])) + 7 * HOUR).toISOString().slice(0, -1)}+07:00`;
    if (index % 13 === 5) event['eventId'] = String(event['eventId']).toUpperCase();
    if (event['eventName'] === 'category_view' && index % 2) event['product'] = { id: 'a-category', ...(event['product'] as object) };
    if (String(event['sessionId']).startsWith('a')) delete event['sequence'];
    return event;
  });
}

export interface Shop {
  raw: MemoryLog;
  pglite: PGlite;
  warehouse: Database;
  pipeline: Pipeline;
}

/** Everything stored and loaded. */
export async function openShop(): Promise<Shop> {
  const pglite = await openPglite();
  const warehouse: Database = drizzle(pglite);
  await openWarehouse(warehouse, warehouseMigrations());
  const raw = memoryLog();
  const random = randomFrom(7);
  let now = FIRST;
  const pipeline = createPipeline({ raw, rejected: memoryLog(), warehouse, clock: () => now, ids: () => uuidFrom(random) });
  const all = events();
  for (let from = 0; from < EVENTS; from += BATCH) {
    now += HOUR;
    const batch = all.slice(from, from + BATCH);
    // Some clocks are ten minutes fast or slow, one was set back while events waited, and one batch was sent twice.
    const clocks = [0, 600_000, -600_000][(from / BATCH) % 3] ?? 0;
    const sent = from === 5 * BATCH ? FIRST - 400 * DAY : now + clocks;
    const body = JSON.stringify({ sentTime: new Date(sent).toISOString(), events: batch });
    for (let times = from === 9 * BATCH ? 2 : 1; times > 0; times -= 1)
      await pipeline.receive({ body, method: 'POST', path: '/clickstream', contentType: 'application/json', sourceIp: '203.0.113.77' });
  }
  const [another] = all;
  raw.objects.set('events/2025/11/07/09/event-1.json', referenceObject(referenceEvent()));
  raw.objects.set('events/2025/11/07/10/event-2.json', JSON.stringify(referenceEvent({ sentTime: '2025-11-07T10:00:00Z' })));
  // A copy of a stored event, a time that is none, a line that was cut off.
  raw.objects.set(
    'events/2025/11/09/08/batch-20251109T080000000Z-x-3.ndjson',
    `${referenceObject(another ?? {}, '2025-11-09T08:00:00.000Z')}
{"eventName":"page_view","_ingest":{"receivedAt":7,"sentTime":"yesterday"},${JSON.stringify(referenceEvent({ eventName: 'page_view', eventTime: '2025-11-09T07:59:00Z' })).slice(1)}
{"eventName":"page_v`,
  );
  const { quarantined, unreadable } = await pipeline.load();
  if (quarantined !== 1 || unreadable.length > 0) throw new Error(`The load found ${quarantined} damaged events: only one is.`);
  return { raw, pglite, warehouse, pipeline };
}
