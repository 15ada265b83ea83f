// Days that a site cannot have: its clock, or that of a computer that committed to it, may be years off. They are reported, and nothing is computed from them.
import { calendarRange } from '../site/calendar.ts';
import { addDays, type Day } from '../site/dates.ts';
import type { Programme } from '../site/site.ts';
import type { Status } from '../worklog/review/status-schema.ts';

type Week = Status['weeks'][number];

const keys = ['written', 'changed', 'reviewed', 'signed', 'remarksSince'] as const;

/** `status` without days that cannot be, and the latest of those. A day may be tomorrow: time zones differ. */
export function withoutOddDays(status: Status, programme: Programme | undefined, today: Day): { status: Status; odd?: Day } {
  const { starts } = calendarRange(programme);
  const isOdd = (day: Day | undefined): day is Day => day !== undefined && (day > addDays(today, 1) || day < starts);
  const odd = [status.activity, ...status.weeks.flatMap((week) => keys.map((key) => week[key]))].filter(isOdd).sort();
  const latest = odd.at(-1);
  if (latest === undefined) return { status };
  const { activity, ...rest } = status;
  const weeks = status.weeks.map((week) => {
    const kept = { ...week };
    for (const key of keys) if (isOdd(kept[key])) delete kept[key];
    return kept as Week;
  });
  return { status: { ...rest, ...(isOdd(activity) || activity === undefined ? {} : { activity }), weeks }, odd: latest };
}
