// The lake's questions on PostgreSQL, over the same events as the warehouse's report: the answers are equal.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventsView } from '../../../../infra/lake/events-view.ts';
import { reportViews } from '../../../../infra/lake/report-views.ts';
import type { Report } from '../../../../src/stream/pipeline/index.ts';
import { durations, type QuestionName, questions } from '../../../../src/stream/pipeline/queries/questions.ts';
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

/** The columns of the lake's view that the warehouse computes or names in another way. */
const placed: Record<string, string> = {
  event_timestamp: "event_timestamp at time zone 'UTC'",
  event_date: "(event_timestamp at time zone 'UTC')::date",
  event_ms: 'floor(extract(epoch from event_timestamp) * 1000)::bigint',
  received_at: 'received_at',
  product_id: 'product_id',
  element_dataset: "element->'dataset'",
};

const casts: Record<string, string> = { varchar: '::text', bigint: '::bigint', double: '::float8', boolean: '::boolean' };

/** Where the warehouse stores a column of the lake's view: under the same name, or the part's name in the part's table or JSON. */
const warehouseColumn = ([column, type]: [string, string]): string => {
  const [, part, name] = /^(product|element)_(.+)$/.exec(column) ?? [];
  const own = part === 'product' ? `product.${name}` : part === 'element' ? `(element->>'${name}')` : `event.${column}`;
  return `${placed[column] ?? `${own}${casts[type]}`} as ${column}`;
};

/** A table in place of the view `events`, which only Athena can read: the warehouse's rows under the lake's names. A column that the warehouse lacks fails. */
const EVENTS = `create view events as select ${Object.entries(eventsView(90).columns).map(warehouseColumn).join(', ')}
  from fact_events as event left join dim_product as product using (product_key)`;

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

type Answer = Record<string, unknown>;

/** What the lake answers, under the names of the report's results. */
async function answer(name: QuestionName): Promise<Answer[]> {
  const { view, results } = questions[name];
  const columns = Object.entries(results).map(([result, [column, type]]) => `${column}${type === 'date' ? '::text' : ''} as "${result}"`);
  return (await runtime.pglite.query<Answer>(`select ${columns.join(', ')} from ${view}`)).rows;
}

test('every view returns the columns that it declares', async () => {
  for (const { name, columns } of [eventsView(90), ...reportViews]) {
    const { fields } = await runtime.pglite.query(`select * from ${name}`);
    expect([name, fields.map((field) => field.name)]).toEqual([name, Object.keys(columns)]);
  }
});

/** What the warehouse answers, where the report adds to it or arranges it in another way. */
const reported: Record<QuestionName, () => unknown[]> = {
  totals: () => [report.totals],
  byDay: () => report.byDay.filter(({ events }) => events > 0),
  topEvents: () => report.topEvents,
  topCategories: () => report.topCategories,
  topBrands: () => report.topBrands,
  loginStates: () => report.loginStates,
  funnel: () => report.funnel.map(({ eventName, sessions }, index) => ({ step: index + 1, eventName, sessions })),
  sessionLength: () => {
    const { sessions, eventsPerSession, bounces } = report.sessionLength;
    return [{ sessions, eventsPerSession: expect.closeTo(eventsPerSession ?? 0, 6), bounces }];
  },
  paths: () => report.paths,
  retention: () => report.retention.flatMap(({ week, active }) => active.map((one) => ({ week, ...one }))),
};

test.each(Object.keys(questions) as QuestionName[])('lake and warehouse answer %s alike', async (name) => {
  const found = await answer(name);
  const expected = reported[name]();
  expect(expected.length).toBeGreaterThan(0);
  expect(found).toHaveLength(expected.length);
  // Equal counts are in any order.
  expect(found).toEqual(expect.arrayContaining(expected));
});

test('the report answers each question, and the lake has no view of another', () => {
  expect(Object.keys(report).toSorted()).toEqual(Object.keys(questions).toSorted());
  const named = reportViews.map((view) => view.name).filter((name) => name.startsWith('report_'));
  const views = Object.values(questions).map(({ view }) => view);
  expect(named.toSorted()).toEqual(views.toSorted());
});

test('both count sessions by the same durations', async () => {
  const { rows } = await runtime.pglite.query<Answer>('select * from report_session_length');
  let sum = 0;
  const below = report.sessionLength.buckets.flatMap(({ belowMs, sessions }) => {
    sum += sessions;
    return belowMs === null ? [] : [[belowMs, sum]];
  });
  expect(Object.entries(durations).map(([column, ms]) => [ms, rows[0]?.[column]])).toEqual(below);
});

test('dashboards read the reference’s columns', async () => {
  const reference = await runtime.pglite.query(
    'select count(*) as events, sum(context_product_price) as prices from public.clickstream_events',
  );
  const lake = await runtime.pglite.query('select count(*) as events, sum(context_product_price) as prices from lake.clickstream_events');
  expect(lake.rows).toEqual(reference.rows);
});
