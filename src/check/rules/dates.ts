// Dates of a week: tasks within its period, periods within the programme and without overlaps, and no wrong years.
import { calendarRange, calendarWeek } from '../../site/calendar.ts';
import { addDays, type Day, type Period } from '../../site/dates.ts';
import type { Week } from '../../worklog/week.ts';
import { placeOf, weeksOf } from '../content-tree.ts';
import { type Finding, finding, type Place, spoken } from '../finding.ts';
import { itemPath } from '../item-path.ts';
import type { Rule, WeekRule } from './rule.ts';

const outside = (day: Day, { starts, ends }: Period): boolean => day < starts || day > ends;

/** Seven days by the programme's calendar. */
const programmeWeek = (programme: Parameters<typeof calendarWeek>[0], number: number): Period => {
  const { starts } = calendarWeek({ ...programme, workdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }, number);
  return { starts, ends: addDays(starts, 6) };
};

/** The days that a week's tasks are to be in; `undefined` if neither the week nor a programme says. */
export const daysOf = (
  { week, period }: Pick<Week, 'week' | 'period'>,
  programme?: Parameters<typeof calendarWeek>[0],
): Period | undefined => period ?? (programme && programmeWeek(programme, week));

/** Judges days by their distance from the programme: a wrong year would make the calendar and every chart equally long. */
const farFrom = (programme: Period, findings: Finding[]) => {
  const range = calendarRange(programme);
  const said = `more than a year from the programme, ${programme.starts} to ${programme.ends}`;
  const fix = 'fix the year, or the dates of programme in site.yaml';
  return (day: Day | undefined, name: string, place: () => Place) => {
    if (day !== undefined && outside(day, range)) findings.push(finding('day-far-off', place(), `${name} ${day}, ${said}`, fix));
  };
};

/** Days of site.yaml. */
export const farSiteDays: Rule = ({ site, siteFile }) => {
  const programme = site?.programme;
  if (!programme || !siteFile) return [];
  const findings: Finding[] = [];
  const judge = farFrom(programme, findings);
  for (const [index, { day, last }] of programme.holidays.entries()) {
    const at = (key: string) => () => siteFile.yaml.place(['programme', 'holidays', index, key]);
    judge(day, 'the holiday is on', at(last === undefined ? 'day' : 'from'));
    judge(last, 'the holiday ends on', at('to'));
  }
  for (const [index, { id, due }] of site.milestones.entries())
    judge(due, `${id} is due on`, () => siteFile.yaml.place(['milestones', index, 'due']));
  return findings;
};

/** Days of weeks. */
export const farDays: WeekRule = (tree) => {
  const programme = tree.site?.programme;
  if (!programme) return [];
  const findings: Finding[] = [];
  const judge = farFrom(programme, findings);
  for (const page of weeksOf(tree)) {
    const { week, period, tasks = [] } = page.facts;
    const whole = period ?? programmeWeek(programme, week);
    const path = period ? ['period', 'starts'] : ['week'];
    judge(whole.starts, period ? 'the period starts on' : `week ${week} starts by the calendar on`, () => placeOf(page, path));
    for (const task of tasks) {
      const at = (...keys: string[]) => placeOf(page, [...itemPath(page, ['tasks'], task.id), ...keys]);
      for (const key of ['starts', 'ends'] as const) {
        judge(task[key], `${task.id} ${key} on`, () => at(key));
        judge(task.planned?.[key], `the plan of ${task.id} ${key} on`, () => at('planned', key));
      }
    }
  }
  return findings;
};

export const taskDays: WeekRule = (tree) =>
  weeksOf(tree).flatMap((page) => {
    const { week, tasks = [] } = page.facts;
    const programme = tree.site?.programme;
    const period = daysOf(page.facts, programme);
    if (!period) return [];
    const whose = page.facts.period ? "the week's period" : `week ${week} by the programme's calendar,`;
    return tasks.flatMap((task) =>
      (['starts', 'ends'] as const).flatMap((key) => {
        const day = task[key];
        if (day === undefined || !outside(day, period) || outside(day, calendarRange(programme))) return [];
        const place = placeOf(page, [...itemPath(page, ['tasks'], task.id), key]);
        const what = `${task.id} ${key} on ${day}, outside ${whose} ${period.starts} to ${period.ends}`;
        return [
          finding(
            'outside-period',
            place,
            what,
            page.facts.period ? "fix the date, or the week's period" : 'fix the date, or add a period to the week',
          ),
        ];
      }),
    );
  });

export const periods: WeekRule = (tree) => {
  const programme = tree.site?.programme;
  const weeks = weeksOf(tree);
  /** The last day of the periods so far: a log in order compares no two weeks. */
  let latest = '';
  return weeks.flatMap((page, index) => {
    const { period, week } = page.facts;
    if (!period) return [];
    const findings: Finding[] = [];
    const isLater = period.starts > latest;
    if (period.ends > latest) latest = period.ends;
    if (programme && (period.starts < programme.starts || period.ends > programme.ends)) {
      const key = period.starts < programme.starts ? 'starts' : 'ends';
      const what = `the period ${period.starts} to ${period.ends} is not within the programme, ${programme.starts} to ${programme.ends}`;
      findings.push(
        finding('week-beyond-programme', placeOf(page, ['period', key]), what, 'fix the date, or the dates of programme in site.yaml'),
      );
    }
    for (const other of isLater ? [] : weeks.slice(0, index)) {
      const earlier = other.facts.period;
      if (!earlier || earlier.ends < period.starts || earlier.starts > period.ends || other.facts.week === week) continue;
      const where = placeOf(other, ['period']);
      // A form has no lines, and calls the other file what the sentence calls it already.
      const line = where.line > 0 ? ` (${spoken(where)})` : '';
      const what = `the period overlaps that of week ${other.facts.week}, ${earlier.starts} to ${earlier.ends}${line}`;
      findings.push(
        finding('periods-overlap', placeOf(page, ['period']), what, 'no action is needed if both weeks include work on these days'),
      );
    }
    return findings;
  });
};
