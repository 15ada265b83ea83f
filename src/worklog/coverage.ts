// Which days of the calendar the log covers: every working day is listed, and a day counts as missed only if the log is complete for it.
import { calendarRange, isHoliday, isWorkingDay } from '../site/calendar.ts';
import { type Day, dayNumber, daysBetween, daysFrom, inCommon, type Period } from '../site/dates.ts';
import type { Programme } from '../site/site.ts';
import { ofWeek } from './of-week.ts';
import { perLog } from './per-log.ts';
import { chartable, extent, logSpan, taskSpan, weekSpan, within } from './span.ts';
import type { Week } from './week.ts';

/**
 * worked: a dated task covers it, on any day of the week · missed: a working day that none covers · unknown: such a day in a
 * week whose tasks are undated or not listed · ahead: a working day after the log's last · holiday · off: not a working day of the programme.
 */
export type DayKind = 'worked' | 'missed' | 'unknown' | 'ahead' | 'holiday' | 'off';

export interface CalendarDay {
  day: Day;
  kind: DayKind;
  /** A working day of the programme's calendar. */
  working: boolean;
  /** Ids of the tasks that cover it. */
  tasks: readonly string[];
}

export interface Coverage {
  days: readonly CalendarDay[];
  /** Working days up to the log's last day: worked + missed + unknown. */
  workingDays: number;
  worked: number;
  missed: readonly Day[];
  unknown: readonly Day[];
  /** Days worked outside the calendar: weekends, holidays, days before or after the programme. */
  extra: readonly Day[];
}

/** Weeks whose uncovered days cannot be classified: tasks not listed, or one of them undated. */
const isVagueWeek = ({ tasks }: Week): boolean => tasks === undefined || tasks.some((task) => taskSpan(task) === undefined);

function kindOf(
  day: Day,
  working: boolean,
  tasks: readonly string[],
  programme: Programme,
  isVague: boolean,
  last: Day | undefined,
): DayKind {
  if (tasks.length > 0) return 'worked';
  if (isHoliday(programme, day)) return 'holiday';
  if (!working) return 'off';
  if (isVague) return 'unknown';
  return last === undefined || day > last ? 'ahead' : 'missed';
}

type PlainDay = Pick<CalendarDay, 'day' | 'working'>;

/** The last calendar: it takes longer to list than to classify, and after an edit it is mostly the same. */
let listed: { key: string; days: readonly PlainDay[] } | undefined;

function daysOf(whole: Period, programme: Programme): readonly PlainDay[] {
  const key = JSON.stringify([whole, programme]);
  if (listed?.key !== key) {
    const isWorking = (day: Day): boolean => within(programme, day) && isWorkingDay(programme, day);
    listed = { key, days: daysFrom(whole.starts, whole.ends).map((day) => ({ day, working: isWorking(day) })) };
  }
  return listed.days;
}

/** The days of programme and log in order, classified by the tasks of all weeks. */
function judgeDays(weeks: readonly Week[], programme: Programme): CalendarDay[] {
  const log = chartable(logSpan(weeks, programme), programme);
  const whole = extent([chartable(programme, programme), log]) ?? programme;
  const days = daysOf(whole, programme);
  const tasks = days.map((): string[] => []);
  const first = dayNumber(whole.starts);
  const range = calendarRange(programme);
  const each = (period: Period | undefined, note: (at: number) => void): void => {
    if (!period) return;
    const { starts, ends } = inCommon(period, range);
    const last = Math.min(dayNumber(ends) - first, days.length - 1);
    for (let at = Math.max(0, dayNumber(starts) - first); at <= last; at += 1) note(at);
  };
  for (const task of weeks.flatMap((week) => week.tasks ?? [])) each(taskSpan(task), (at) => tasks[at]?.push(task.id));
  const vague = days.map(() => false);
  for (const week of weeks.filter(isVagueWeek)) {
    each(weekSpan(week, programme), (at) => {
      vague[at] = true;
    });
  }
  return days.map(({ day, working }, at) => {
    const covering = tasks[at] ?? [];
    return { day, working, tasks: covering, kind: kindOf(day, working, covering, programme, vague[at] ?? false, log?.ends) };
  });
}

const calendars = perLog(() => new Map<Programme, readonly CalendarDay[]>());

function calendarOf(weeks: readonly Week[], programme: Programme): readonly CalendarDay[] {
  const known = calendars(weeks);
  const before = known.get(programme);
  if (before) return before;
  const days = judgeDays(weeks, programme);
  known.set(programme, days);
  return days;
}

function summary(days: readonly CalendarDay[]): Coverage {
  const of = (kind: DayKind, working: boolean) => days.filter((day) => day.kind === kind && day.working === working).map(({ day }) => day);
  const [worked, missed, unknown] = [of('worked', true), of('missed', true), of('unknown', true)];
  const workingDays = worked.length + missed.length + unknown.length;
  return { days, workingDays, worked: worked.length, missed, unknown, extra: of('worked', false) };
}

/** Each day of `period`, else from the first to the last of programme and log, classified by the tasks of all `weeks`. */
export function coverage(weeks: readonly Week[], programme: Programme, period?: Period): Coverage {
  const days = calendarOf(weeks, programme);
  if (!period) return summary(days);
  const start = Math.max(0, daysBetween((days[0] as CalendarDay).day, period.starts));
  const end = daysBetween((days[0] as CalendarDay).day, period.ends) + 1;
  return summary(days.slice(start, Math.max(start, end)));
}

/** The days of one week; a day covered by a task of any week is worked. `undefined` if there is no such week. */
export function weekCoverage(weeks: readonly Week[], number: number, programme: Programme): Coverage | undefined {
  const [week] = ofWeek(weeks, number);
  const period = week && weekSpan(week, programme);
  return period && coverage(weeks, programme, period);
}
