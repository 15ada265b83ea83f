// The line above a week's title: its number and its days.
import type { Messages } from '../../i18n/en/site.ts';
import type { Period } from '../../site/dates.ts';
import type { Programme } from '../../site/site.ts';
import { weekSpan } from '../../worklog/span.ts';
import type { Week } from '../../worklog/week.ts';
import { isOnlyNumber } from '../../worklog/week-title.ts';

export interface WeekLabel {
  number: string;
  /** The number; `undefined` if `title` is nothing else. */
  shown: string | undefined;
  period: Period | undefined;
}

/** `title` is the week's title without marks. */
export function weekLabel(
  week: Week,
  title: string,
  programme: Programme | undefined,
  t: Pick<Messages, 'weekOf' | 'weekLabel'>,
): WeekLabel {
  const total = programme?.weeks;
  const number = total && week.week <= total ? t.weekOf(week.week, total) : t.weekLabel(week.week);
  return { number, shown: isOnlyNumber(number, title) ? undefined : number, period: weekSpan(week, programme) };
}
