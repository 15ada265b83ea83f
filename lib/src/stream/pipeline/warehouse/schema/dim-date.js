// The days on which something happened, in UTC, with the parts that charts group by.
import { boolean, date, integer, pgTable, smallint } from 'drizzle-orm/pg-core';
export const dimDate = pgTable('dim_date', {
    /** 20251107 */
    dateKey: integer('date_key').primaryKey(),
    day: date('day').notNull().unique('dim_date_day'),
    year: smallint('year').notNull(),
    quarter: smallint('quarter').notNull(),
    month: smallint('month').notNull(),
    dayOfMonth: smallint('day_of_month').notNull(),
    /** ISO 8601. */
    isoYear: smallint('iso_year').notNull(),
    isoWeek: smallint('iso_week').notNull(),
    /** 1 is Monday. */
    isoWeekday: smallint('iso_weekday').notNull(),
    isWeekend: boolean('is_weekend').notNull(),
});
