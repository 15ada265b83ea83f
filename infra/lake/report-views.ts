// The questions of the dashboard over the lake. SQL that Athena and PostgreSQL read alike, so that tests hold their answers equal to the warehouse's.
import type { EventName } from '../../src/stream/events/index.ts';
import type { View } from './view.ts';

/** From looking at a product to an order: the warehouse's own funnel, to which a test holds it equal. */
export const purchase: readonly EventName[] = ['product_view', 'add_to_cart_click', 'checkout_start', 'checkout_complete'];

/** The event's number in its session, by which the warehouse orders sessions too; null in a session with an event without one. */
const sessionNumber = 'CASE WHEN bool_and(sequence IS NOT NULL) OVER (PARTITION BY session_id) THEN sequence END AS event_number';

const counts = { events: 'bigint' } as const;

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

const totals: View = {
  name: 'report_totals',
  description: 'The totals of a report',
  sql: `SELECT count(*) AS events, count(DISTINCT client_id) AS unique_clients, count(DISTINCT session_id) AS sessions,
  count(DISTINCT user_id) AS users,
  CAST(count(*) FILTER (WHERE event_name = 'checkout_complete') AS double precision)
    / NULLIF(count(*) FILTER (WHERE event_name = 'add_to_cart_click'), 0) AS checkout_rate
FROM events`,
  columns: { ...counts, unique_clients: 'bigint', sessions: 'bigint', users: 'bigint', checkout_rate: 'double' },
};

/** Events a group, most first. */
const counted = (name: string, description: string, key: string, more = '', columns: View['columns'] = {}): View => ({
  name,
  description,
  sql: `SELECT ${key}, count(*) AS events${more} FROM events WHERE ${key} IS NOT NULL GROUP BY ${key} ORDER BY events DESC, ${key}`,
  columns: { [key]: key === 'event_date' ? 'date' : 'varchar', ...counts, ...columns },
});

const cartAdditions = `, count(*) FILTER (WHERE event_name = 'add_to_cart_click') AS cart_additions`;

const groups: readonly View[] = [
  counted('report_events_by_day', 'Events per day; days without events are omitted', 'event_date'),
  counted('report_top_events', 'Top events', 'event_name'),
  counted('report_login_states', 'Signed in, anonymous, guest', 'user_login_state', ', count(DISTINCT client_id) AS clients', {
    clients: 'bigint',
  }),
  counted('report_top_categories', 'Top categories', 'product_category', cartAdditions, {
    cart_additions: 'bigint',
  }),
  counted('report_top_brands', 'Top brands', 'product_brand', cartAdditions, { cart_additions: 'bigint' }),
];

/** Where in a session step `index` was first taken, at or after the step before: one window a step, as the warehouse has it. */
const reached = (step: string, index: number): string => {
  const inOrder = index === 0 ? '' : ` AND place >= at_${index - 1}`;
  const source = index === 0 ? 'event' : `step_${index - 1}`;
  return `step_${index} AS (SELECT *, min(CASE WHEN event_name = '${step}'${inOrder} THEN place END) OVER (PARTITION BY session_id) AS at_${index} FROM ${source})`;
};

const funnel: View = {
  name: 'report_funnel',
  description: 'Conversion funnel',
  sql: `WITH found AS (
  SELECT session_id, event_name, event_timestamp, ${sessionNumber} FROM events
  WHERE event_name IN (${purchase.map((step) => `'${step}'`).join(', ')})
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
  columns: { step: 'bigint', event_name: 'varchar', sessions: 'bigint' },
};

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
    ...counts,
    page_views: 'bigint',
    cart_additions: 'bigint',
    checkouts_completed: 'bigint',
  },
};

const sessionLength: View = {
  name: 'report_session_length',
  description: 'Session duration',
  sql: `SELECT count(*) AS sessions, avg(CAST(events AS double precision)) AS events_per_session, count(*) FILTER (WHERE events = 1) AS bounces,
  count(*) FILTER (WHERE duration_ms < 60000) AS below_1_minute, count(*) FILTER (WHERE duration_ms < 600000) AS below_10_minutes
FROM sessions`,
  columns: { sessions: 'bigint', events_per_session: 'double', bounces: 'bigint', below_1_minute: 'bigint', below_10_minutes: 'bigint' },
};

const paths: View = {
  name: 'report_paths',
  description: 'Top paths: the first steps of sessions',
  sql: `WITH found AS (
  SELECT session_id, event_name, event_timestamp, event_id, ${sessionNumber} FROM events
  WHERE event_name NOT IN ('page_view', 'click', 'page_engagement')
), event AS (
  SELECT found.*, lag(event_name) OVER (PARTITION BY session_id ORDER BY event_number, event_timestamp, event_id) AS before FROM found
), step AS (
  SELECT session_id, event_name, row_number() OVER (PARTITION BY session_id ORDER BY event_number, event_timestamp, event_id) AS place
  FROM event WHERE before IS DISTINCT FROM event_name
), way AS (
  SELECT session_id, array_agg(event_name ORDER BY place) AS steps FROM step WHERE place <= 6 GROUP BY session_id
)
SELECT steps, count(*) AS sessions FROM way GROUP BY steps ORDER BY sessions DESC, steps`,
  columns: { steps: 'array(varchar)', sessions: 'bigint' },
};

const retention: View = {
  name: 'report_retention',
  description: 'Retention: clients by the week of their first event, and how many returned in later weeks',
  // Weeks begin on Monday; 1970-01-01 was a Thursday.
  sql: `WITH seen AS (
  SELECT DISTINCT client_id, (event_ms / 86400000 + 3) / 7 AS week, CAST(date_trunc('week', event_timestamp) AS date) AS monday FROM events
), since AS (
  SELECT week, min(week) OVER (PARTITION BY client_id) AS first_week, min(monday) OVER (PARTITION BY client_id) AS first_monday FROM seen
)
SELECT first_monday, week - first_week AS weeks_later, count(*) AS clients FROM since GROUP BY first_monday, week - first_week ORDER BY first_monday, weeks_later`,
  columns: { first_monday: 'date', weeks_later: 'bigint', clients: 'bigint' },
};

/** Every view over `events`, each after those that it reads. */
export const reportViews: readonly View[] = [clickstreamEvents, totals, ...groups, funnel, sessions, sessionLength, paths, retention];
