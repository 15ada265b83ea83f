// A process of bench:lake: `node bench/lake/postgres.ts <url> fill <folder> <from day> <to day>` copies events of the lake into the warehouse's
// tables, `… index` makes what is computed of them, `… ask <question> …` asks questions of the report. Prints its figures as JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { migrateAll, readMigrations } from '../../src/stream/adapters/postgres/migrations.ts';
import { openPostgres } from '../../src/stream/adapters/postgres/open-postgres.ts';
import type { Database } from '../../src/stream/pipeline/index.ts';
import { createDimensions } from '../../src/stream/pipeline/load/dimensions.ts';
import { eventsByDay } from '../../src/stream/pipeline/queries/events-by-day.ts';
import { funnel } from '../../src/stream/pipeline/queries/funnel.ts';
import { loginStates } from '../../src/stream/pipeline/queries/login-states.ts';
import { paths } from '../../src/stream/pipeline/queries/paths.ts';
import type { QuestionName } from '../../src/stream/pipeline/queries/questions.ts';
import { retention } from '../../src/stream/pipeline/queries/retention.ts';
import { sessionLength } from '../../src/stream/pipeline/queries/session-length.ts';
import { topBrands } from '../../src/stream/pipeline/queries/top-brands.ts';
import { topCategories } from '../../src/stream/pipeline/queries/top-categories.ts';
import { topEvents } from '../../src/stream/pipeline/queries/top-events.ts';
import { totals } from '../../src/stream/pipeline/queries/totals.ts';
import { rowsOf } from '../../src/stream/pipeline/warehouse/rows-of.ts';
import { openDatabase } from '../../src/stream/runtimes/node/lake/database.ts';
import { definitions } from '../../src/stream/runtimes/node/lake/open-lake.ts';

const [url = '', task = '', folder = '', from = '', to = ''] = process.argv.slice(2);
const postgres = await openPostgres({ url, statementTimeout: 0 });
const { database } = postgres;

const queries: Record<QuestionName, (database: Database) => Promise<unknown>> = {
  totals,
  byDay: eventsByDay,
  topEvents,
  topCategories,
  topBrands,
  loginStates,
  funnel,
  sessionLength,
  paths,
  retention,
};

const PRODUCT = 'product_id, product_name, product_category, product_brand, product_url_path, product_price, product_discount_price';
const KEY = `case when product_category is not null then cast(md5(concat_ws('|', ${PRODUCT})) as uuid) end`;

/** By files on this computer: a COPY of PostgreSQL is the fastest way in. */
async function fill(): Promise<void> {
  const files = mkdtempSync(join(tmpdir(), 'shiplog-bench-copy-'));
  await chmod(files, 0o755);
  const lake = await openDatabase(join(files, 'spill'));
  for (const statement of definitions(folder)) await lake.connection.run(statement);
  const received = `day between '${from}' and '${to}'`;
  const [{ sql: view } = { sql: '' }] = (await lake.connection.runAndReadAll("select sql from duckdb_views() where view_name = 'events'"))
    .getRowObjects()
    .map((row) => ({ sql: String(row['sql']) }));
  // Only these days: the whole lake would be read for each part.
  await lake.connection.run(
    view.replace('FROM received_events', `FROM received_events WHERE ${received}`).replace('CREATE VIEW events', 'CREATE TEMP VIEW part'),
  );
  const events = join(files, 'events.csv');
  await lake.connection.run(`copy (select event_id, event_timestamp || '+00', strftime(event_date, '%Y%m%d'), received_at || '+00', event_name, user_id,
    user_login_state, client_id, session_id, is_first_visit, page_url, referrer, ${KEY},
    case when element_tag is not null then to_json({'tag': element_tag, 'text': element_text, 'role': element_role, 'dataset': element_dataset}) end,
    scroll_percent, engaged_ms, sequence, 1 from part) to '${events}' (format csv, header false)`);
  const products = join(files, 'products.csv');
  await lake.connection.run(
    `copy (select distinct ${KEY}, ${PRODUCT} from part where product_category is not null) to '${products}' (format csv, header false)`,
  );
  lake.close();
  await database.execute(sql.raw(`copy fact_events from '${events}' (format csv)`));
  await database.execute(sql`create unlogged table if not exists products (like dim_product)`);
  await database.execute(sql.raw(`copy products from '${products}' (format csv)`));
  rmSync(files, { recursive: true });
}

const INDEXES = [
  'alter table fact_events add primary key (event_id)',
  'create index on fact_events (session_id)',
  'create index on fact_events using brin (event_timestamp)',
];

async function prepare(): Promise<void> {
  await migrateAll(database, readMigrations(), postgres.at);
  for (const statement of ['alter table fact_events drop constraint fact_events_pkey', 'drop index fact_events_session, fact_events_time'])
    await database.execute(statement);
}

async function index(): Promise<void> {
  for (const statement of INDEXES) await database.execute(statement);
  await database.execute('insert into dim_product select distinct on (product_key) * from products');
  await database.execute(`insert into fact_sessions
    select session_id, (array_agg(client_id))[1], max(user_id), min(event_timestamp), max(event_timestamp), min(date_key),
      (extract(epoch from max(event_timestamp) - min(event_timestamp)) * 1000)::bigint, count(*),
      count(*) filter (where event_name = 'page_view'), count(*) filter (where event_name = 'product_view'),
      count(*) filter (where event_name = 'add_to_cart_click'), count(*) filter (where event_name = 'checkout_start'),
      count(*) filter (where event_name = 'checkout_complete'), bool_or(is_first_visit), min(page_url), max(page_url), min(referrer),
      sum(engaged_ms), max(scroll_percent) from fact_events group by session_id`);
  const days = rowsOf<{ day: string }>(await database.execute('select distinct date_key::text as day from fact_events'));
  await createDimensions(database).days(new Set(days.map(({ day }) => day.replace(/^(....)(..)/, '$1-$2-'))));
  await database.execute('vacuum analyze');
}

const started = performance.now();
const answers: Record<string, number> = {};
let events: number | undefined;

async function ask(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const asked = performance.now();
    await queries[name as QuestionName](database);
    answers[name] = (performance.now() - asked) / 1000;
  }
  if (names.includes('totals')) events = (await totals(database)).events;
}

const tasks: Readonly<Record<string, () => Promise<void>>> = { prepare, fill, index, ask: () => ask(process.argv.slice(4)) };
await tasks[task]?.();
const seconds = (performance.now() - started) / 1000;
await postgres.close();
console.log(JSON.stringify({ seconds, answers, events }));
