// The questions of the report, once: their results, steps, ranges and rules. The warehouse answers them in PostgreSQL (the files beside this one),
// the lake in SQL of Athena and DuckDB (src/stream/lake/report-views.ts). A question that one of them lacks does not compile; a test holds the answers equal.
import type { EventName } from '../../events/index.ts';

/** A type of the lake's SQL. */
export type AnswerType = 'bigint' | 'double' | 'varchar' | 'date' | 'array(varchar)';

export interface Question {
  /** The lake's view, and what it shows. */
  view: string;
  description: string;
  /** By the name of a result in the report: its column in the lake, and that column's type. */
  results: Readonly<Record<string, readonly [column: string, type: AnswerType]>>;
}

/** From a product view to an order. */
export const purchase: readonly EventName[] = ['product_view', 'add_to_cart_click', 'checkout_start', 'checkout_complete'];

/** Events that occur on every page, and so do not distinguish paths. */
export const everywhere: readonly EventName[] = ['page_view', 'click', 'page_engagement'];

/** Maximum steps of a path. */
export const pathSteps = 6;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Upper bounds of session durations, by the name of the lake's column. The first is for sessions of a single moment. */
export const durations = {
  below_1_millisecond: 1,
  below_10_seconds: 10 * SECOND,
  below_30_seconds: 30 * SECOND,
  below_1_minute: MINUTE,
  below_3_minutes: 3 * MINUTE,
  below_10_minutes: 10 * MINUTE,
  below_30_minutes: 30 * MINUTE,
} as const;

/**
 * An event's number as the tracker counted, or null in a session with an event without one, whose events are in the
 * order of times. Derived times of two requests differ by the latency of the requests.
 */
export const eventNumber = 'case when bool_and(sequence is not null) over (partition by session_id) then sequence end';

/** The order of events within a session; `event_number` is `eventNumber`. */
export const sessionOrder = 'event_number, event_timestamp, event_id';

const events = ['events', 'bigint'] as const;
const sessions = ['sessions', 'bigint'] as const;
const cartAdditions = ['cart_additions', 'bigint'] as const;

export const questions = {
  totals: {
    view: 'report_totals',
    description: 'The totals of a report',
    results: {
      events,
      uniqueClients: ['unique_clients', 'bigint'],
      sessions,
      users: ['users', 'bigint'],
      checkoutRate: ['checkout_rate', 'double'],
    },
  },
  byDay: {
    view: 'report_events_by_day',
    description: 'Events per day; days without events are omitted',
    results: { day: ['event_date', 'date'], events },
  },
  topEvents: { view: 'report_top_events', description: 'Top events', results: { eventName: ['event_name', 'varchar'], events } },
  topCategories: {
    view: 'report_top_categories',
    description: 'Top categories',
    results: { category: ['product_category', 'varchar'], events, cartAdditions },
  },
  topBrands: {
    view: 'report_top_brands',
    description: 'Top brands',
    results: { brand: ['product_brand', 'varchar'], events, cartAdditions },
  },
  loginStates: {
    view: 'report_login_states',
    description: 'Signed in, anonymous, guest',
    results: { loginState: ['user_login_state', 'varchar'], events, clients: ['clients', 'bigint'] },
  },
  funnel: {
    view: 'report_funnel',
    description: 'Conversion funnel',
    results: { step: ['step', 'bigint'], eventName: ['event_name', 'varchar'], sessions },
  },
  sessionLength: {
    view: 'report_session_length',
    // Percentiles are only in the report: the two dialects share none.
    description: 'Session duration',
    results: { sessions, eventsPerSession: ['events_per_session', 'double'], bounces: ['bounces', 'bigint'] },
  },
  paths: {
    view: 'report_paths',
    description: 'Top paths: the first steps of sessions',
    results: { steps: ['steps', 'array(varchar)'], sessions },
  },
  retention: {
    view: 'report_retention',
    description: 'Retention: clients by the week of their first event, and how many returned in later weeks',
    results: { week: ['first_monday', 'date'], after: ['weeks_later', 'bigint'], clients: ['clients', 'bigint'] },
  },
} as const satisfies Record<string, Question>;

export type QuestionName = keyof typeof questions;
