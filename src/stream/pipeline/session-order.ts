// The order of a session's events, for the warehouse's SQL.
import { sql } from 'drizzle-orm';
import { eventNumber, sessionOrder } from './queries/questions.ts';

/** The column `event_number` of `fact_events`. */
export const sessionNumber = sql.raw(`${eventNumber} as event_number`);

/** The events of one session in order. */
export const inSession = sql.raw(`order by ${sessionOrder}`);

/** Whether every event of a session, which is grouped by, has a number. */
export const allNumbered = sql.raw('bool_and(sequence is not null)');

/** `inSession` for such a session, and for any other: `event_number` is the event's number in one and null in the other. */
export const byNumber = sql.raw(`order by ${sessionOrder.replace('event_number', 'sequence')}`);
export const byTime = sql.raw(`order by ${sessionOrder.replace('event_number, ', '')}`);
