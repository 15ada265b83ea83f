// The calendar of a new site.yaml or cohort.yaml: with its days, or as a comment to fill in.
import { calendarWeek } from '../site/calendar.ts';
import type { Day } from '../site/dates.ts';

interface StarterCalendar {
  starts: Day;
  weeks: number;
}

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** The days of week `number`. */
export const weekDays = ({ starts }: Pick<StarterCalendar, 'starts'>, number: number) =>
  calendarWeek({ starts, workdays: [...workdays] }, number);

/** The lines of the key `programme`. */
export function calendarLines(calendar: StarterCalendar | undefined, name: string): string[] {
  const sign = calendar ? '' : '# ';
  return [
    `${sign}programme:`,
    `${sign}  name: ${JSON.stringify(name)}`,
    `${sign}  starts: ${calendar?.starts ?? 'YYYY-MM-DD # the first day of week 1'}`,
    `${sign}  ends: ${calendar ? weekDays(calendar, calendar.weeks).ends : 'YYYY-MM-DD'}`,
    `${sign}  weeks: ${calendar?.weeks ?? 12}`,
    `${sign}  workdays: [${workdays.join(', ')}]`,
    ...['holidays:', '  - { day: YYYY-MM-DD, name: New Year }', '  - { from: YYYY-MM-DD, to: YYYY-MM-DD, name: Tết }'].map((line) =>
      calendar ? `  # ${line}` : `#   ${line}`,
    ),
  ];
}
