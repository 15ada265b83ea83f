// Top paths: the first steps of sessions, and how many sessions took each.
import { sql } from 'drizzle-orm';
import type { EventName } from '../../events/index.ts';
import { inSession, sessionNumber } from '../session-order.ts';
import { eventsWithin, type Period } from './period.ts';
import { everywhere, pathSteps } from './questions.ts';
import { type Source, selectRows } from './select-rows.ts';

export interface Path {
  /** Event names in order; repeated names count as one step. */
  steps: EventName[];
  sessions: number;
}

const EVERYWHERE = sql.raw(`(${everywhere.map((name) => `'${name}'`).join(', ')})`);

/** Most sessions first, at most `most` paths of at most `length` steps. */
export const paths = (
  source: Source,
  period: Period = {},
  { most = 20, length = pathSteps }: { most?: number; length?: number } = {},
): Promise<Path[]> =>
  selectRows(
    source,
    sql`with found as (
        select session_id, event_name, event_timestamp, event_id, ${sessionNumber}
        from fact_events where event_name not in ${EVERYWHERE} and ${eventsWithin(period)}
      ), event as (
        select *, lag(event_name) over (partition by session_id ${inSession}) as before from found
      ), step as (
        select session_id, event_name, row_number() over (partition by session_id ${inSession}) as place
        from event where before is distinct from event_name
      ), way as (
        select session_id, json_agg(event_name order by place)::text as steps from step where place <= ${length}::int group by session_id
      )
      select steps::json as steps, count(*)::int as sessions from way group by way.steps order by sessions desc, way.steps limit ${most}::int`,
  );
