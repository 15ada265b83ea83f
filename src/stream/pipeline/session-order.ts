// The order of a session's events: as the tracker numbered them. Derived times of two requests differ by the latency of the requests.
import { sql } from 'drizzle-orm';

/** A column of `fact_events`: the event's number, or null in a session with an event without one, whose events are in the order of times. */
export const sessionNumber = sql.raw(
  'case when bool_and(sequence is not null) over (partition by session_id) then sequence end as event_number',
);

/** The events of one session in order, by the columns `event_number`, `event_timestamp` and `event_id`. */
export const inSession = sql.raw('order by event_number, event_timestamp, event_id');
