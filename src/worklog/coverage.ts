// Which days of the calendar the log accounts for: no working day may be missing, and none may be called missed that is only not known.
import { isWorkingDay } from '../site/calendar.ts';
import { type Day, daysFrom, type Period } from '../site/dates.ts';
import type { Programme } from '../site/site.ts';
import { extent, logSpan, taskSpan, weekSpan, within } from './span.ts';
import type { Week } from './week.ts';

/**
 * worked: a dated task covers it, on whatever day of the week · missed: a working day that none covers · unknown: such a day in a
 * week whose tasks are undated or not listed · ahead: a working day after the log's last · holiday · off: no working day of the programme.
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
  /** Days worked that the calendar does not ask for: weekends, holidays, days before or after the programme. */
  extra: readonly Day[];
}

/** Weeks of which nobody can say what an uncovered day was: tasks not listed, or one of them undated. */
const isVague = ({ tasks }: Week): boolean => tasks === undefined || tasks.some((task) => taskSpan(task) === undefined);

function kindOf(
  day: Day,
  working: boolean,
  tasks: readonly string[],
  programme: Programme,
  vague: readonly Period[],
  last: Day | undefined,
): DayKind {
  if (tasks.length > 0) return 'worked';
  if (programme.holidays.some((holiday) => holiday.day === day)) return 'holiday';
  if (!working) return 'off';
  if (vague.some((period) => within(period, day))) return 'unknown';
  return last === undefined || day > last ? 'ahead' : 'missed';
}

/** Each day of `period` (else from the first to the last day of programme and log), judged by the tasks of all `weeks`. */
export function coverage(weeks: readonly Week[], programme: Programme, period?: Period): Coverage {
  const log = logSpan(weeks, programme);
  const dated = weeks.flatMap(({ tasks = [] }) => tasks.map((task) => ({ id: task.id, span: taskSpan(task) })));
  const vague = weeks.filter(isVague).flatMap((week) => weekSpan(week, programme) ?? []);
  const { starts, ends } = period ?? (extent([programme, log]) as Period);
  const days = daysFrom(starts, ends).map((day): CalendarDay => {
    const working = within(programme, day) && isWorkingDay(programme, day);
    const tasks = dated.flatMap(({ id, span }) => (span && within(span, day) ? [id] : []));
    return { day, working, tasks, kind: kindOf(day, working, tasks, programme, vague, log?.ends) };
  });
  const of = (kind: DayKind, working: boolean) => days.filter((day) => day.kind === kind && day.working === working).map(({ day }) => day);
  const [worked, missed, unknown] = [of('worked', true), of('missed', true), of('unknown', true)];
  const workingDays = worked.length + missed.length + unknown.length;
  return { days, workingDays, worked: worked.length, missed, unknown, extra: of('worked', false) };
}

/** The days of one week; a day covered by a task of any week is worked. `undefined` when there is no such week. */
export function weekCoverage(weeks: readonly Week[], number: number, programme: Programme): Coverage | undefined {
  const week = weeks.find((one) => one.week === number);
  const period = week && weekSpan(week, programme);
  return period && coverage(weeks, programme, period);
}
