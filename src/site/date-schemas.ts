// The schemas of days and periods. Separate from the days themselves, so that code without the library can count them.
import * as z from 'zod/mini';
import { dayFix, FIRST_DAY, isDay, isNear, isShort, LAST_DAY, TOO_LONG } from './dates.ts';

/** A day in front matter or YAML. YAML 1.1 readers return a Date for a bare day; it is the same day in UTC. */
export const daySchema = z.pipe(
  z.transform((value: unknown) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value)),
  z.string({ error: 'write a date as YYYY-MM-DD' }).check(
    z.refine(isDay, { error: ({ input }) => `not a valid date: ${dayFix(String(input))}`, abort: true }),
    z.refine(isNear, {
      error: `not a day from ${FIRST_DAY.slice(0, 4)} to ${LAST_DAY.slice(0, 4)}: correct the year`,
      abort: true,
    }),
  ),
);

export const periodSchema = z.strictObject({ starts: daySchema, ends: daySchema }).check(
  z.refine(({ starts, ends }) => starts <= ends, { error: 'ends before it starts', path: ['ends'] }),
  z.refine((period) => isShort(period), { error: TOO_LONG, path: ['ends'] }),
);
