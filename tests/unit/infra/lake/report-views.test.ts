// The lake's questions on PostgreSQL, over the same events as the warehouse's report: the answers are equal.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventsView } from '../../../../infra/lake/events-view.ts';
import { purchase, reportViews } from '../../../../infra/lake/report-views.ts';
import type { Report } from '../../../../src/stream/pipeline/index.ts';
import { purchase as warehousePurchase } from '../../../../src/stream/pipeline/queries/funnel.ts';
import { anEvent, batchOf } from '../../../contract/events.ts';
import { type InProcess, openInProcess } from '../../../contract/in-process.ts';

let runtime: InProcess;
let report: Report;

const shopping = ['page_view', 'home_view', 'product_view', 'product_view', 'add_to_cart_click', 'checkout_start', 'checkout_complete'];

/** Sessions of several visitors that end sooner or later, over five weeks. */
function visits(): object[] {
  const clients = Array.from({ length: 7 }, () => randomUUID());
  return Array.from({ length: 30 }, (_, visit) => {
    const sessionId = randomUUID();
    const clientId = clients[visit % clients.length];
    return shopping.slice(0, 1 + ((visit * 5) % shopping.length)).map((eventName, index) =>
      anEvent({
        eventName,
        clientId,
        sessionId,
        userId: visit % 3 === 0 ? `sub-${visit % 7}` : null,
        userLoginState: visit % 3 === 0 ? 'logged_in' : 'guest',
        product: {
          id: `p${visit % 4}`,
          category: ['Mice', 'Keyboards'][visit % 2],
          brand: visit % 5 ? 'Ludlo' : undefined,
          price: 19.5 + visit,
        },
        // Each second order has an earlier time than the step before it, as after a slow request.
        eventTime: new Date(Date.UTC(2025, 9, 1 + visit, 23, 59, 50) + (index === 6 && visit % 2 ? 31 : index * 7) * 1_000).toISOString(),
        sequence: visit * 10 + index,
      }),
    );
  }).flat();
}

/** A table in place of the view `events`, which only Athena can read: the warehouse's rows under the lake's names. */
const EVENTS = `create view events as select event_id::text, event_timestamp at time zone 'UTC' as event_timestamp,
  (event_timestamp at time zone 'UTC')::date as event_date, floor(extract(epoch from event_timestamp) * 1000)::bigint as event_ms, received_at,
  event_name, user_id, user_login_state, client_id::text, session_id::text, is_first_visit, page_url, referrer, product_id, product.name as product_name,
  category as product_category, brand as product_brand, url_path as product_url_path, price::float8 as product_price, discount_price::float8 as product_discount_price,
  element->>'id' as element_id, element->>'text' as element_text, scroll_percent::bigint, engaged_ms, sequence
  from fact_events left join dim_product as product using (product_key)`;

beforeAll(async () => {
  runtime = await openInProcess();
  await runtime.post(batchOf(visits()));
  await runtime.load();
  report = await runtime.pipeline().report();
  await runtime.pglite.exec('create schema lake; set search_path to lake, public');
  await runtime.pglite.exec(EVENTS);
  for (const { name, sql } of reportViews) await runtime.pglite.exec(`create view ${name} as ${sql}`);
}, 120_000);
afterAll(() => runtime.close());

async function answer<Row>(view: string): Promise<Row[]> {
  const { rows } = await runtime.pglite.query<Row>(`select * from ${view}`);
  return rows;
}

const numbers = (rows: Record<string, unknown>[], ...keys: string[]): unknown[][] => rows.map((row) => keys.map((key) => row[key]));

test('every view returns the columns that it declares', async () => {
  for (const { name, columns } of [eventsView(90), ...reportViews]) {
    const { fields } = await runtime.pglite.query(`select * from ${name}`);
    expect([name, fields.map((field) => field.name)]).toEqual([name, Object.keys(columns)]);
  }
});

test('the head of the report', async () => {
  const [row] = await answer<Record<string, number>>('report_totals');
  const { events, uniqueClients, sessions, users, checkoutRate } = report.totals;
  expect(row).toEqual({ events, unique_clients: uniqueClients, sessions, users, checkout_rate: checkoutRate });
  expect(events).toBeGreaterThan(80);
});

test('days, events, login states, categories and brands', async () => {
  const days = await runtime.pglite.query('select event_date::text as day, events from report_events_by_day order by day');
  expect(days.rows).toEqual(report.byDay.filter(({ events }) => events > 0));
  expect(numbers(await answer('report_top_events'), 'event_name', 'events')).toEqual(
    report.topEvents.map(({ eventName, events }) => [eventName, events]),
  );
  expect(numbers(await answer('report_login_states'), 'user_login_state', 'events', 'clients')).toEqual(
    report.loginStates.map(({ loginState, events, clients }) => [loginState, events, clients]),
  );
  expect(numbers(await answer('report_top_categories'), 'product_category', 'events', 'cart_additions')).toEqual(
    report.topCategories.map(({ category, events, cartAdditions }) => [category, events, cartAdditions]),
  );
  expect(numbers(await answer('report_top_brands'), 'product_brand', 'events', 'cart_additions')).toEqual(
    report.topBrands.map(({ brand, events, cartAdditions }) => [brand, events, cartAdditions]),
  );
});

test('the funnel, with the same steps', async () => {
  expect(purchase).toEqual(warehousePurchase);
  expect(numbers(await answer('report_funnel'), 'event_name', 'sessions')).toEqual(
    report.funnel.map(({ eventName, sessions }) => [eventName, sessions]),
  );
});

test('sessions and their length', async () => {
  const [row] = await answer<Record<string, number>>('report_session_length');
  const { sessions, bounces, eventsPerSession, buckets } = report.sessionLength;
  const below = (ms: number): number =>
    buckets.filter(({ belowMs }) => belowMs !== null && belowMs <= ms).reduce((sum, bucket) => sum + bucket.sessions, 0);
  expect(row).toMatchObject({ sessions, bounces, below_1_minute: below(60_000), below_10_minutes: below(600_000) });
  expect(row?.['events_per_session']).toBeCloseTo(eventsPerSession ?? 0, 6);
});

test('paths', async () => {
  const rows = await answer<{ steps: string[]; sessions: number }>('report_paths');
  expect(new Set(rows.map(({ steps, sessions }) => `${steps} ${sessions}`))).toEqual(
    new Set(report.paths.map(({ steps, sessions }) => `${steps} ${sessions}`)),
  );
});

test('retention, by the week of the first event', async () => {
  const { rows } = await runtime.pglite.query<{ week: string; after: number; clients: number }>(
    'select first_monday::text as week, weeks_later as after, clients from report_retention',
  );
  expect(rows).toEqual(report.retention.flatMap(({ week, active }) => active.map(({ after, clients }) => ({ week, after, clients }))));
  expect(rows.length).toBeGreaterThan(3);
});

test('dashboards read the reference’s columns', async () => {
  const reference = await runtime.pglite.query(
    'select count(*) as events, sum(context_product_price) as prices from public.clickstream_events',
  );
  const lake = await runtime.pglite.query('select count(*) as events, sum(context_product_price) as prices from lake.clickstream_events');
  expect(lake.rows).toEqual(reference.rows);
});
