// The order of a session's events, for the warehouse's SQL.
import { sql } from 'drizzle-orm';
import { eventNumber, sessionOrder } from './queries/questions.js';
/** The column `event_number` of `fact_events`. */
export const sessionNumber = sql.raw(`${eventNumber} as event_number`);
/** The events of one session in order. */
export const inSession = sql.raw(`order by ${sessionOrder}`);
