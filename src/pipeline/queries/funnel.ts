// How far sessions get on the way to an order, and where they stop.
import { type SQL, sql } from 'drizzle-orm';
import type { EventName } from '../../events/index.ts';
import { eventsWithin, type Period } from './period.ts';
import { type Source, selectRows } from './select-rows.ts';

export interface FunnelStep {
  eventName: EventName;
  /** Sessions that took this step after all steps before it. */
  sessions: number;
  /** Of the sessions of the step before; `null` at the first step, and where that has none. */
  fromPrevious: number | null;
  /** Of the sessions of the first step; `null` where that has none. */
  fromFirst: number | null;
  /** Sessions of the step before that did not come here. */
  dropped: number;
}

/** From looking at a product to an order. */
export const purchase: readonly EventName[] = ['product_view', 'add_to_cart_click', 'checkout_start', 'checkout_complete'];

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** Rates and drop-off of counted steps. */
export function withDropOff(steps: readonly EventName[], counts: readonly number[]): FunnelStep[] {
  const first = counts[0] ?? 0;
  return steps.map((eventName, index) => {
    const sessions = counts[index] ?? 0;
    const previous = index === 0 ? undefined : (counts[index - 1] ?? 0);
    return {
      eventName,
      sessions,
      fromPrevious: previous === undefined ? null : ratio(sessions, previous),
      fromFirst: ratio(sessions, first),
      dropped: (previous ?? sessions) - sessions,
    };
  });
}

/** When each session first took step `index` at or after the step before. */
const reached = (step: EventName, index: number): SQL =>
  index === 0
    ? sql`step_0 as (select session_id, min(event_timestamp) as at from event where event_name = ${step}::text group by session_id)`
    : sql`${sql.identifier(`step_${index}`)} as (
        select event.session_id, min(event_timestamp) as at
        from event join ${sql.identifier(`step_${index - 1}`)} as before on before.session_id = event.session_id and event_timestamp >= before.at
        where event_name = ${step}::text group by event.session_id)`;

/** The funnel of these steps, within one session each. */
export async function funnel(source: Source, period: Period = {}, steps: readonly EventName[] = purchase): Promise<FunnelStep[]> {
  if (steps.length === 0) return [];
  const names = sql.join(
    steps.map((step) => sql`${step}::text`),
    sql`, `,
  );
  const counts = sql.join(
    steps.map(
      (_, index) => sql`select ${sql.raw(String(index))} as step, count(*)::int as sessions from ${sql.identifier(`step_${index}`)}`,
    ),
    sql` union all `,
  );
  const rows = await selectRows<{ sessions: number }>(
    source,
    sql`with event as materialized (
        select session_id, event_name, event_timestamp from fact_events where event_name in (${names}) and ${eventsWithin(period)}
      ), ${sql.join(steps.map(reached), sql`, `)} select sessions from (${counts}) as counted order by step`,
  );
  return withDropOff(
    steps,
    rows.map(({ sessions }) => sessions),
  );
}
