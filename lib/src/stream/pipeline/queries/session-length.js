// How long sessions last.
import { sql } from 'drizzle-orm';
import { sessionsWithin } from './period.js';
import { durations } from './questions.js';
import { selectRows } from './select-rows.js';
const ENDS = Object.values(durations);
export async function sessionLength(source, period = {}) {
    const below = sql.join(ENDS.map((end) => sql `count(*) filter (where duration_ms < ${sql.raw(String(end))})`), sql `, `);
    const [row] = await selectRows(source, sql `select count(*)::int as sessions,
        percentile_cont(0.5) within group (order by duration_ms)::float8 as "medianMs",
        percentile_cont(0.9) within group (order by duration_ms)::float8 as "ninetiethMs",
        avg(events)::float8 as "eventsPerSession",
        (count(*) filter (where events = 1))::int as bounces,
        json_build_array(${below}) as below
      from fact_sessions where ${sessionsWithin(period)}`);
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
