// How long sessions last.
import { sql } from 'drizzle-orm';
import { type Period, sessionsWithin } from './period.ts';
import { durations } from './questions.ts';
import { type Source, selectRows } from './select-rows.ts';

export interface SessionLength {
  sessions: number;
  /** Milliseconds; `null` without sessions. */
  medianMs: number | null;
  /** 90% of the sessions are not longer. */
  ninetiethMs: number | null;
  eventsPerSession: number | null;
  /** Sessions of one event. */
  bounces: number;
  /** Sessions by length, each below `belowMs`; `null` in the last, which is open. */
  buckets: { belowMs: number | null; sessions: number }[];
}

const ENDS = Object.values(durations);

interface Row extends Omit<SessionLength, 'buckets'> {
  below: number[] | null;
}

export async function sessionLength(source: Source, period: Period = {}): Promise<SessionLength> {
  const below = sql.join(
    ENDS.map((end) => sql`count(*) filter (where duration_ms < ${sql.raw(String(end))})`),
    sql`, `,
  );
  const [row] = await selectRows<Row>(
    source,
    sql`select count(*)::int as sessions,
        percentile_cont(0.5) within group (order by duration_ms)::float8 as "medianMs",
        percentile_cont(0.9) within group (order by duration_ms)::float8 as "ninetiethMs",
        avg(events)::float8 as "eventsPerSession",
        (count(*) filter (where events = 1))::int as bounces,
        json_build_array(${below}) as below
      from fact_sessions where ${sessionsWithin(period)}`,
  );
  const { below: counts, ...rest } = row ?? {
    sessions: 0,
    medianMs: null,
    ninetiethMs: null,
    eventsPerSession: null,
    bounces: 0,
    below: null,
  };
  const upTo = [...(counts ?? ENDS.map(() => 0)), rest.sessions];
  const buckets = upTo.map((sum, index) => ({ belowMs: ENDS[index] ?? null, sessions: sum - (upTo[index - 1] ?? 0) }));
  return { ...rest, buckets };
}
