// When weeks were written, and until when they count as on time: one source for a team's status and for a cohort.
import { calendarWeek } from '../../site/calendar.ts';
import { addDays, type Day } from '../../site/dates.ts';
import type { Programme } from '../../site/site.ts';

/** From so many weeks that were added on one day on, the day is that of an import or of a template. */
const IMPORT = 3;

/** The days on which weeks were first written, from the days on which their files were added. A day of an import says nothing: it is left out. */
export function writtenDays(added: ReadonlyMap<number, Day>): Map<number, Day> {
  const onDay = Map.groupBy(added, ([, day]) => day);
  return new Map([...added].filter(([, day]) => (onDay.get(day)?.length ?? 0) < IMPORT));
}

/** Days after the last working day of a week in which it may be written, where a cohort does not say otherwise. */
export const GRACE = 3;

/** The last day on which week `number` counts as on time. */
export const dueDay = (programme: Pick<Programme, 'starts' | 'workdays'>, number: number, grace: number = GRACE): Day =>
  addDays(calendarWeek(programme, number).ends, grace);
