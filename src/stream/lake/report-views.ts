// The questions of the report over the lake. Tests hold the answers of DuckDB and PostgreSQL equal to the warehouse's.
import {
  durations,
  eventNumber,
  everywhere,
  pathSteps,
  purchase,
  type QuestionName,
  questions,
  sessionOrder,
} from '../pipeline/queries/questions.ts';
import { type Dialect, type Words, words } from './dialect.ts';
import type { View } from './view.ts';

const sessionNumber = `${eventNumber} AS event_number`;

const list = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** The view of a question. `more` are columns that only the lake has. */
const answer = (name: QuestionName, sql: string, more: View['columns'] = {}): View => {
  const { view, description, results } = questions[name];
  return { name: view, description, sql, columns: { ...Object.fromEntries(Object.values(results)), ...more } };
};

const clickstreamEvents: View = {
  name: 'clickstream_events',
  description: 'The table of the reference warehouse, for existing dashboards',
  sql: `SELECT event_id, event_timestamp, event_name, user_id, user_login_state,
  CASE WHEN user_id IS NULL THEN NULL ELSE 'cognito' END AS identity_source, client_id, session_id, is_first_visit,
  product_id AS context_product_id, product_name AS context_product_name, product_category AS context_product_category,
  product_brand AS context_product_brand, CAST(floor(product_price + 0.5) AS bigint) AS context_product_price,
  CAST(floor(product_discount_price + 0.5) AS bigint) AS context_product_discount_price, product_url_path AS context_product_url_path
FROM events`,
  columns: {
    event_id: 'varchar',
    event_timestamp: 'timestamp(3)',
    event_name: 'varchar',
    user_id: 'varchar',
    user_login_state: 'varchar',
    identity_source: 'varchar',
    client_id: 'varchar',
    session_id: 'varchar',
    is_first_visit: 'boolean',
    context_product_id: 'varchar',
    context_product_name: 'varchar',
    context_product_category: 'varchar',
    context_product_brand: 'varchar',
    context_product_price: 'bigint',
    context_product_discount_price: 'bigint',
    context_product_url_path: 'varchar',
  },
};

const totals = answer(
  'totals',
  `SELECT count(*) AS events, count(DISTINCT client_id) AS unique_clients, count(DISTINCT session_id) AS sessions,
  count(DISTINCT user_id) AS users,
  CAST(count(*) FILTER (WHERE event_name = 'checkout_complete') AS double precision)
    / NULLIF(count(*) FILTER (WHERE event_name = 'add_to_cart_click'), 0) AS checkout_rate
FROM events`,
);

/** Events of each value of the question's first column, most first. */
function counted(name: QuestionName, more = ''): View {
  const [[key = ''] = []] = Object.values(questions[name].results);
  return answer(
    name,
    `SELECT ${key}, count(*) AS events${more} FROM events WHERE ${key} IS NOT NULL GROUP BY ${key} ORDER BY events DESC, ${key}`,
  );
}

const cartAdditions = `, count(*) FILTER (WHERE event_name = 'add_to_cart_click') AS cart_additions`;

/** Where in a session step `index` was first taken, at or after the step before: one window a step, as the warehouse has it. */
const reached = (step: string, index: number): string => {
  const inOrder = index === 0 ? '' : ` AND place >= at_${index - 1}`;
  const source = index === 0 ? 'event' : `step_${index - 1}`;
  return `step_${index} AS (SELECT *, min(CASE WHEN event_name = '${step}'${inOrder} THEN place END) OVER (PARTITION BY session_id) AS at_${index} FROM ${source})`;
};

const funnel = answer(
  'funnel',
  `WITH found AS (
  SELECT session_id, event_name, event_timestamp, ${sessionNumber} FROM events
  WHERE event_name IN (${list(purchase)})
), event AS (
  SELECT session_id, event_name, dense_rank() OVER (PARTITION BY session_id ORDER BY event_number, event_timestamp) AS place FROM found
), ${purchase.map(reached).join(',\n')}
${purchase
  .map(
    (step, index) =>
      `SELECT ${index + 1} AS step, '${step}' AS event_name, count(DISTINCT CASE WHEN at_${index} IS NOT NULL THEN session_id END) AS sessions FROM step_${purchase.length - 1}`,
  )
  .join('\nUNION ALL\n')}
ORDER BY step`,
);

const sessions: View = {
  name: 'sessions',
  description: 'One row per session',
  sql: `SELECT session_id, min(client_id) AS client_id, max(user_id) AS user_id, min(event_timestamp) AS started_at, max(event_timestamp) AS ended_at,
  max(event_ms) - min(event_ms) AS duration_ms, count(*) AS events,
  count(*) FILTER (WHERE event_name = 'page_view') AS page_views,
  count(*) FILTER (WHERE event_name = 'add_to_cart_click') AS cart_additions,
  count(*) FILTER (WHERE event_name = 'checkout_complete') AS checkouts_completed
FROM events GROUP BY session_id`,
  columns: {
    session_id: 'varchar',
    client_id: 'varchar',
    user_id: 'varchar',
    started_at: 'timestamp(3)',
    ended_at: 'timestamp(3)',
    duration_ms: 'bigint',
    events: 'bigint',
    page_views: 'bigint',
    cart_additions: 'bigint',
    checkouts_completed: 'bigint',
  },
};

const below = Object.entries(durations).map(([column, ms]) => ({
  column,
  sql: `count(*) FILTER (WHERE duration_ms < ${ms}) AS ${column}`,
}));

const sessionLength = answer(
  'sessionLength',
  `SELECT count(*) AS sessions, avg(CAST(events AS double precision)) AS events_per_session, count(*) FILTER (WHERE events = 1) AS bounces,
  ${below.map(({ sql }) => sql).join(',\n  ')}
FROM sessions`,
  Object.fromEntries(below.map(({ column }) => [column, 'bigint'])),
);

const paths = answer(
  'paths',
  `WITH found AS (
  SELECT session_id, event_name, event_timestamp, event_id, ${sessionNumber} FROM events
  WHERE event_name NOT IN (${list(everywhere)})
), event AS (
  SELECT found.*, lag(event_name) OVER (PARTITION BY session_id ORDER BY ${sessionOrder}) AS before FROM found
), step AS (
  SELECT session_id, event_name, row_number() OVER (PARTITION BY session_id ORDER BY ${sessionOrder}) AS place
  FROM event WHERE before IS DISTINCT FROM event_name
), way AS (
  SELECT session_id, array_agg(event_name ORDER BY place) AS steps FROM step WHERE place <= ${pathSteps} GROUP BY session_id
)
SELECT steps, count(*) AS sessions FROM way GROUP BY steps ORDER BY sessions DESC, steps`,
);

const retention = ({ quotient }: Words): View =>
  answer(
    'retention',
    // Weeks begin on Monday; 1970-01-01 was a Thursday.
    `WITH seen AS (
  SELECT DISTINCT client_id, ${quotient(`(${quotient('event_ms', 86_400_000)} + 3)`, 7)} AS week, CAST(date_trunc('week', event_timestamp) AS date) AS monday FROM events
), since AS (
  SELECT week, min(week) OVER (PARTITION BY client_id) AS first_week, min(monday) OVER (PARTITION BY client_id) AS first_monday FROM seen
)
SELECT first_monday, week - first_week AS weeks_later, count(*) AS clients FROM since GROUP BY first_monday, week - first_week ORDER BY first_monday, weeks_later`,
  );

/** The view of every question of the report: one that the warehouse has and the lake lacks does not compile. */
const answers = (dialect: Dialect): Readonly<Record<QuestionName, View>> => ({
  totals,
  byDay: counted('byDay'),
  topEvents: counted('topEvents'),
  topCategories: counted('topCategories', cartAdditions),
  topBrands: counted('topBrands', cartAdditions),
  loginStates: counted('loginStates', ', count(DISTINCT client_id) AS clients'),
  funnel,
  sessionLength,
  paths,
  retention: retention(words[dialect]),
});

/** Every view over `events`, each after those that it reads. */
export const reportViews = (dialect: Dialect): readonly View[] => [clickstreamEvents, sessions, ...Object.values(answers(dialect))];
