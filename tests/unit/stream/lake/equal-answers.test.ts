// Every view of the lake on DuckDB over real Parquet, and on PostgreSQL over the same rows: the answers are the warehouse's on the same 20,000 events.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventColumns } from '../../../../src/stream/lake/columns.ts';
import { eventsView } from '../../../../src/stream/lake/events-view.ts';
import { reportViews } from '../../../../src/stream/lake/report-views.ts';
import { lakeRow } from '../../../../src/stream/lake/row.ts';
import type { TrinoType } from '../../../../src/stream/lake/view.ts';
import { readObject } from '../../../../src/stream/pipeline/load/read-object.ts';
import { paths } from '../../../../src/stream/pipeline/queries/paths.ts';
import { durations, type QuestionName, questions } from '../../../../src/stream/pipeline/queries/questions.ts';
import { topBrands } from '../../../../src/stream/pipeline/queries/top-brands.ts';
import { topCategories } from '../../../../src/stream/pipeline/queries/top-categories.ts';
import { topEvents } from '../../../../src/stream/pipeline/queries/top-events.ts';
import type { Report } from '../../../../src/stream/pipeline/report.ts';
import { eventsNamed } from '../../../../src/stream/pipeline/store/object-key.ts';
import { jsonOf } from '../../../../src/stream/runtimes/node/lake/answer.ts';
import { openKeeper } from '../../../../src/stream/runtimes/node/lake/keep-lake.ts';
import { type Lake, openLake } from '../../../../src/stream/runtimes/node/lake/open-lake.ts';
import { EVENTS, openShop, type Shop } from './visitors.ts';

type Row = unknown[];

const root = mkdtempSync(join(tmpdir(), 'shiplog-lake-'));
let shop: Shop;
let lake: Lake;
let report: Report;

/** PostgreSQL's types of the lake's columns; a `struct` becomes its own type. */
const simple: Record<string, string> = { string: 'text', bigint: 'bigint', double: 'float8', boolean: 'boolean' };
const typeOf = (type: string): string => simple[type] ?? 'jsonb';

/** The table of the lake in PostgreSQL, filled with the rows that the Parquet has. */
async function fillPostgres(): Promise<void> {
  const { pglite, raw } = shop;
  await pglite.exec('create schema lake; set search_path to lake, public');
  const columns: string[] = [];
  for (const { name, type } of eventColumns()) {
    const [, parts] = /^struct<(.+)>$/.exec(type) ?? [];
    if (parts) {
      const list = parts
        .replaceAll('map<string,string>', 'map')
        .split(',')
        .map((part) => part.split(':'));
      await pglite.exec(`create type ${name}_parts as (${list.map(([part, kind = '']) => `${part} ${typeOf(kind)}`).join(', ')})`);
    }
    columns.push(`${name} ${parts ? `${name}_parts` : typeOf(type)}`);
  }
  await pglite.exec(`create table received_events (${columns.join(', ')})`);
  for (const [key, text] of raw.objects) {
    const rows = readObject(key, text, eventsNamed(key)).ready.map(lakeRow);
    await pglite.query('insert into received_events select * from json_populate_recordset(null::received_events, $1)', [
      JSON.stringify(rows),
    ]);
  }
  const { name, sql } = eventsView('postgres');
  // A table: the reports ask it many times.
  await pglite.exec(`create table ${name} as ${sql}`);
  for (const view of reportViews('postgres')) await pglite.exec(`create view ${view.name} as ${view.sql}`);
}

beforeAll(async () => {
  shop = await openShop();
  report = {
    ...(await shop.pipeline.report()),
    topEvents: await topEvents(shop.warehouse, {}, EVENTS),
    topCategories: await topCategories(shop.warehouse, {}, EVENTS),
    topBrands: await topBrands(shop.warehouse, {}, EVENTS),
    paths: await paths(shop.warehouse, {}, { most: EVENTS }),
  };
  await fillPostgres();
  const keeper = await openKeeper({ raw: shop.raw, root, clock: Date.now, batchRows: 6_000 });
  await keeper.write();
  await keeper.close();
  lake = await openLake(root);
});
afterAll(async () => {
  lake?.close();
  await shop?.pglite.close();
  rmSync(root, { recursive: true, force: true });
});

async function askDuckdb(sql: string): Promise<Row[]> {
  const found: Row[] = [];
  for await (const rows of (await lake.query(sql)).yieldRows()) found.push(...rows.map((row) => row.map(jsonOf)));
  return found;
}

const askPostgres = async (sql: string): Promise<Row[]> =>
  (await shop.pglite.query<Row>(sql, [], { rowMode: 'array' })).rows.map((row) =>
    row.map((value) => (typeof value === 'bigint' ? Number(value) : value)),
  );

const engines = { DuckDB: askDuckdb, PostgreSQL: askPostgres };

const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted();

/** What the warehouse answers, as rows of the question's results. */
const reported: Record<QuestionName, () => unknown[]> = {
  totals: () => [report.totals],
  byDay: () => report.byDay.filter(({ events }) => events > 0),
  topEvents: () => report.topEvents,
  topCategories: () => report.topCategories,
  topBrands: () => report.topBrands,
  loginStates: () => report.loginStates,
  funnel: () => report.funnel.map(({ eventName, sessions }, index) => ({ step: index + 1, eventName, sessions })),
  sessionLength: () => [report.sessionLength],
  paths: () => report.paths,
  retention: () => report.retention.flatMap(({ week, active }) => active.map((one) => ({ week, ...one }))),
};

/** A value of the lake as both engines write it. */
const text: Partial<Record<TrinoType, (column: string) => string>> = {
  date: (column) => `cast(${column} as varchar)`,
  double: (column) => `round(cast(${column} as numeric(20, 4)), 4) || ''`,
  bigint: (column) => `cast(${column} as varchar)`,
};

/** The warehouse's rows of whole tables, which both engines are compared with. */
const tableRows = new Map<string, string[]>();

describe.each(Object.entries(engines))('on %s', (engine, ask) => {
  test.each(Object.keys(questions) as QuestionName[])('the view of %s answers as the warehouse does', async (name) => {
    const { view, results } = questions[name];
    const columns = Object.values(results).map(([column, type]) => (type === 'date' ? `cast(${column} as varchar)` : column));
    const found = await ask(`select ${columns.join(', ')} from ${view}`);
    const expected = reported[name]().map((row) => Object.keys(results).map((result) => (row as Record<string, unknown>)[result]));
    expect(expected.length).toBeGreaterThan(0);
    const round = (rows: readonly unknown[]): string[] =>
      sorted(rows.map((row) => (row as Row).map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value))));
    expect(round(found)).toEqual(round(expected));
  });

  test('session durations are counted as in the report', async () => {
    let sum = 0;
    const below = report.sessionLength.buckets.flatMap(({ belowMs, sessions }) => {
      sum += sessions;
      return belowMs === null ? [] : [sum];
    });
    expect(await ask(`select ${Object.keys(durations).join(', ')} from report_session_length`)).toEqual([below]);
  });

  test('every view has the columns that it declares', async () => {
    const dialect = engine === 'DuckDB' ? 'duckdb' : 'postgres';
    for (const { name, columns } of [eventsView(dialect), ...reportViews(dialect)]) {
      const described =
        engine === 'DuckDB'
          ? await askDuckdb(`select column_name from (describe ${name})`)
          : await askPostgres(
              `select column_name from information_schema.columns where table_schema = 'lake' and table_name = '${name}' order by ordinal_position`,
            );
      expect([name, described.flat()]).toEqual([name, Object.keys(columns)]);
    }
  });

  /** Whole tables, row by row: the lake's view, and the warehouse's query for the same columns. */
  const tables: [view: string, columns: Readonly<Record<string, TrinoType>>, warehouse: string][] = [
    [
      'sessions',
      reportViews('duckdb').find(({ name }) => name === 'sessions')?.columns ?? {},
      `select session_id::text as session_id, client_id::text as client_id, user_id, started_at at time zone 'UTC' as started_at,
        ended_at at time zone 'UTC' as ended_at, duration_ms, events, page_views, cart_additions, checkouts_completed from public.fact_sessions`,
    ],
    [
      'clickstream_events',
      reportViews('duckdb').find(({ name }) => name === 'clickstream_events')?.columns ?? {},
      `select event_id::text as event_id, event_timestamp at time zone 'UTC' as event_timestamp, event_name, user_id, user_login_state, identity_source,
        client_id, session_id, is_first_visit, context_product_id, context_product_name, context_product_category, context_product_brand,
        context_product_price, context_product_discount_price, context_product_url_path from public.clickstream_events`,
    ],
    [
      'events',
      eventsView('duckdb').columns,
      `select event_id::text as event_id, event_timestamp at time zone 'UTC' as event_timestamp, (event_timestamp at time zone 'UTC')::date as event_date,
        floor(extract(epoch from event_timestamp) * 1000)::bigint as event_ms, received_at at time zone 'UTC' as received_at, event_name, page_url, referrer,
        user_id, user_login_state, client_id::text as client_id, session_id::text as session_id, is_first_visit, product_id, name as product_name,
        category as product_category, brand as product_brand, url_path as product_url_path, price as product_price, discount_price as product_discount_price,
        element->>'tag' as element_tag, element->>'id' as element_id, element->>'text' as element_text, element->>'role' as element_role,
        element->'dataset' as element_dataset, scroll_percent, engaged_ms, sequence
        from public.fact_events left join public.dim_product using (product_key)`,
    ],
  ];

  test.each(tables)('the view %s has the rows of the warehouse', async (view, columns, warehouse) => {
    const duckdb = engine === 'DuckDB';
    const write = (dialect: boolean) =>
      (Object.entries(columns) as [string, TrinoType][]).map(([column, type]) => {
        if (type === 'timestamp(3)') return dialect ? `epoch_ms(${column})` : `floor(extract(epoch from ${column}) * 1000)::float8`;
        if (type === 'map(varchar,varchar)') return dialect ? `to_json(${column})::varchar` : `replace(${column}::text, ': ', ':')`;
        return text[type]?.(column) ?? column;
      });
    const found = await ask(`select ${write(duckdb).join(', ')} from ${view}`);
    const expected = tableRows.get(view) ?? sorted(await askPostgres(`select ${write(false).join(', ')} from (${warehouse}) as warehouse`));
    tableRows.set(view, expected);
    expect(expected.length).toBeGreaterThan(1_000);
    expect(sorted(found)).toEqual(expected);
  });
});

test('the report answers each question, and the lake has no view of another', () => {
  expect(Object.keys(report).toSorted()).toEqual(Object.keys(questions).toSorted());
  const named = reportViews('athena')
    .map((view) => view.name)
    .filter((name) => name.startsWith('report_'));
  expect(named.toSorted()).toEqual(
    Object.values(questions)
      .map(({ view }) => view)
      .toSorted(),
  );
});

test('only words that engines write differently distinguish the texts of a view', () => {
  const texts = (dialect: 'athena' | 'postgres') => Object.fromEntries(reportViews(dialect).map(({ name, sql }) => [name, sql]));
  expect(texts('athena')).toEqual(texts('postgres'));
});
