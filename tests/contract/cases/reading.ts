// What a reader may ask, and what the dashboards of the reference warehouse find.
import { expect, test } from 'vitest';
import { anEvent, batchOf } from '../events.ts';
import type { RuntimeUnderTest } from '../runtime.ts';

const COLUMNS = [
  ['event_id', 'uuid'],
  ['event_timestamp', 'timestamp with time zone'],
  ['event_name', 'text'],
  ['user_id', 'text'],
  ['user_login_state', 'text'],
  ['identity_source', 'text'],
  ['client_id', 'text'],
  ['session_id', 'text'],
  ['is_first_visit', 'boolean'],
  ['context_product_id', 'text'],
  ['context_product_name', 'text'],
  ['context_product_category', 'text'],
  ['context_product_brand', 'text'],
  ['context_product_price', 'bigint'],
  ['context_product_discount_price', 'bigint'],
  ['context_product_url_path', 'text'],
];

export function reading(runtime: () => RuntimeUnderTest): void {
  test('clickstream_events has the columns of the reference table, in their order and type', async () => {
    const columns = await runtime().query(
      `select attname::text as name, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = 'clickstream_events'::regclass and attnum > 0 order by attnum`,
    );
    expect(columns.map(({ name, type }) => [name, type])).toEqual(COLUMNS);
  });

  test('a dashboard’s own SQL reads it', async () => {
    const add = (product: object): object => anEvent({ eventName: 'add_to_cart_click', product });
    const complete = anEvent({ eventName: 'checkout_complete', product: undefined, userId: 'sub-1', userLoginState: 'logged_in' });
    await runtime().post(
      batchOf([add({ id: 'a', price: 10.5, discountPrice: 9.49 }), add({ id: 'b', price: 9_007_199_254_740_991 }), complete]),
    );
    await runtime().load();
    const [row] = await runtime().query(
      `select count(*)::int as total, count(distinct client_id)::int as clients,
        round(sum(case when event_name = 'checkout_complete' then 1 else 0 end)::numeric / nullif(sum(case when event_name = 'add_to_cart_click' then 1 else 0 end), 0), 2)::float8 as rate,
        min(context_product_price)::text as least, max(context_product_price)::text as most, max(context_product_discount_price)::int as discount,
        count(identity_source)::int as known
      from clickstream_events where event_timestamp > '2020-01-01'`,
    );
    expect(row).toEqual({ total: 3, clients: 3, rate: 0.5, least: '11', most: '9007199254740991', discount: 9, known: 1 });
  });

  test.each([
    'delete from fact_events',
    'update fact_events set event_name = null',
    'insert into dim_date select * from dim_date',
    'drop view clickstream_events',
    'create table mine (a int)',
    'create temporary table mine (a int)',
    'truncate fact_events',
    'with gone as (delete from fact_events returning *) select * from gone',
    'commit; delete from fact_events',
    'select 1; select 2',
    'grant all on fact_events to reader',
    'select * from applied_migrations',
    "copy fact_events to '/tmp/x'",
    "select set_config('role', 'none', false), lo_create(0)",
  ])('a reader cannot: %s', async (statement) => {
    await runtime().post(batchOf([anEvent()]));
    await runtime().load();
    await expect(runtime().query(statement)).rejects.toThrow();
    expect(await runtime().query('select count(*)::int as events from fact_events')).toEqual([{ events: 1 }]);
  });

  test('leaving the role or ending the transaction gives a reader no further rights', async () => {
    await runtime().post(batchOf([anEvent()]));
    await runtime().load();
    for (const statement of [
      'commit',
      'reset role',
      'set role none',
      'set transaction read write',
      'begin',
      'rollback',
      'set default_transaction_read_only = on',
      'set session authorization reader',
      "select set_config('session_authorization', 'reader', false)",
      'set search_path = nowhere',
      "select set_config('session_authorization', 'reader', false), 1 / 0",
    ]) {
      await runtime()
        .query(statement)
        .catch(() => {});
      await expect(runtime().query('delete from fact_events')).rejects.toThrow();
      await runtime().post(batchOf([anEvent()]));
      expect(await runtime().load(), statement).toMatchObject({ loaded: 1 });
    }
  });
}
