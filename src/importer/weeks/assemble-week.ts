// Builds one week from its pages: facts from the default language, text from every one.
import { type Day, daysBetween, type Period } from '../../site/dates.ts';
import type { Task } from '../../worklog/week.ts';
import { taskFacts, tasksPeriod, type WholeWeek, weekFacts, weekTitle, wholeWeek } from './base-week.ts';
import type { DraftWeek } from './draft-week.ts';
import type { Accounted, ImportedWeek, Prose, WeekOptions } from './imported-week.ts';
import type { Names } from './names.ts';
import { statedPeriod } from './stated-period.ts';
import type { Days } from './task-days.ts';
import type { DraftTask } from './task-table.ts';
import { translate } from './week-words.ts';
import { orderShown, readAs, type WrittenDate } from './written-date.ts';

type DaysOf = (task: DraftTask) => Days;

/** `weeks`: the pages of one week, at least one, one per language. */
export function assembleWeek(weeks: readonly DraftWeek[], { languages }: WeekOptions, daysOf: DaysOf, names: Names): ImportedWeek {
  const rank = ({ page }: DraftWeek): number => (languages.includes(page.language) ? languages.indexOf(page.language) : languages.length);
  const [base, ...others] = weeks.toSorted((a, b) => rank(a) - rank(b)) as [DraftWeek, ...DraftWeek[]];
  const whole = wholeWeek(base);
  const wholes = new Map(others.map((other) => [other, wholeWeek(other)]));
  takeOnlyTable(base, whole, wholes);
  const tasks = taskFacts(whole.tasks, base.number, daysOf, names);
  for (const [other, theirs] of wholes) fillDays(tasks, whole, theirs, daysOf, other, base);
  const period = tasksPeriod(tasks);
  if (!period && tasks.some(({ starts, ends }) => starts ?? ends))
    base.report({
      code: 'date-out-of-week',
      severity: 'warning',
      line: whole.tasks[0]?.line ?? 1,
      what: 'the dates of this week are more than a year apart',
      done: 'its period omitted; the tasks keep their dates',
    });
  const facts = weekFacts(base, whole, tasks, period ? wholePeriod(period, whole) : stated(base, whole));
  if (base.page.language !== languages[0])
    base.report({
      code: 'week-not-in-default-language',
      severity: 'warning',
      line: 1,
      what: `week ${base.number} has no page in ${languages[0]}`,
      done: `facts and text taken from ${base.page.language}`,
    });
  const words: ImportedWeek['words'] = new Map();
  const bodies = new Map<string, Prose[]>([[base.page.language, whole.prose]]);
  for (const [other, theirs] of wholes) {
    const translated = translate(facts, { week: base, whole, daysOf }, { week: other, whole: theirs, daysOf });
    words.set(other.page.language, translated.words);
    bodies.set(other.page.language, translated.prose);
  }
  return {
    number: base.number,
    language: base.page.language,
    facts,
    words,
    bodies,
    sources: weeks.map(({ page }) => page),
    accounted: weeks.flatMap(accountOf),
  };
}

/** Dates and day cells are in the facts in another form. */
function accountOf(week: DraftWeek): Accounted[] {
  const file = week.page.file;
  const cells = week.stacks.flatMap(({ tables }) =>
    tables.flatMap(({ tasks, timed, written, repeated, said }) => [
      ...repeated.map(({ text, line }) => ({ file, line, text, as: 'repeated' as const })),
      ...said.map(({ text, line }) => ({ file, line, text, as: 'state' as const })),
      ...[...timed, ...written].map(({ text, line }) => ({ file, line, text, as: 'date' as const })),
      ...tasks.flatMap(({ line, day, starts, ends }): Accounted[] => [
        ...(day && !day.blank ? [{ file, line, text: day.text, as: 'day' as const }] : []),
        ...[starts, ends].flatMap((date) => (date ? [{ file, line, text: date.text, as: 'date' as const }] : [])),
      ]),
    ]),
  );
  const title: Accounted[] =
    weekTitle(week) === week.page.data['title'] ? [] : [{ file, line: 1, text: String(week.page.data['title'] ?? ''), as: 'title' }];
  return [...week.accounted, ...title, ...week.stacks.flatMap(({ accounted }) => accounted), ...cells];
}

/** A table that only another language has: its rows become the tasks, in that language. */
function takeOnlyTable(base: DraftWeek, whole: WholeWeek, others: ReadonlyMap<DraftWeek, WholeWeek>): void {
  if (whole.tasks.length > 0) return;
  const [other, theirs] = [...others].find(([, one]) => one.tasks.length > 0) ?? [];
  if (!other || !theirs) return;
  whole.tasks = theirs.tasks;
  other.report({
    code: 'twin-tasks-differ',
    severity: 'warning',
    line: theirs.tasks[0]?.line ?? 1,
    what: `${theirs.tasks.length} tasks here, none in ${base.page.file}`,
    done: `used as the week’s tasks, with the text of ${other.page.language}`,
  });
}

/** Days of tasks without any, if the row in the other language has some. */
function fillDays(tasks: Task[], whole: WholeWeek, theirs: WholeWeek, daysOf: DaysOf, other: DraftWeek, base: DraftWeek): void {
  if (whole.tasks.length !== theirs.tasks.length || whole.tasks === theirs.tasks) return;
  let taken = 0;
  for (const [index, task] of tasks.entries()) {
    const [own, twin] = [whole.tasks[index], theirs.tasks[index]];
    if (!own || !twin || own.starts || own.ends || task.starts || task.ends) continue;
    const days = daysOf(twin);
    if (!days.starts && !days.ends) continue;
    Object.assign(task, days);
    taken++;
  }
  if (taken > 0)
    base.report({
      code: 'twin-dates-taken',
      severity: 'note',
      line: whole.tasks[0]?.line ?? 1,
      what: `${taken} tasks have no dates here, but do in ${other.page.file}`,
      done: 'used those dates',
    });
}

function readStated({ prose }: WholeWeek, order: 'dmy' | 'mdy'): Period | undefined {
  return statedPeriod(prose, (date: WrittenDate): Day | undefined => {
    const shown = orderShown(date);
    return shown === 'none' ? undefined : readAs(date, shown === 'either' ? order : shown);
  });
}

/** The period in the prose if it is one week with all days of the tasks, which may have none for its first or last days; else theirs. */
function wholePeriod(tasks: Period, whole: WholeWeek): Period {
  const isWeek = (said: Period | undefined): said is Period =>
    said !== undefined && said.starts <= tasks.starts && said.ends >= tasks.ends && daysBetween(said.starts, said.ends) < 7;
  return [readStated(whole, 'dmy'), readStated(whole, 'mdy')].find(isWeek) ?? tasks;
}

/** The period in the prose, if its dates are unambiguous or both readings are in one week. */
function stated(base: DraftWeek, whole: WholeWeek) {
  const { prose } = whole;
  const [dmy, mdy] = [readStated(whole, 'dmy'), readStated(whole, 'mdy')];
  if (dmy && mdy && (dmy.starts !== mdy.starts || dmy.ends !== mdy.ends)) {
    base.report({
      code: 'date-open',
      severity: 'warning',
      line: prose[0]?.line ?? 1,
      what: `the period in the prose can be ${dmy.starts} to ${dmy.ends} or ${mdy.starts} to ${mdy.ends} (${daysBetween(dmy.starts, mdy.starts)} days apart)`,
      done: 'period omitted; the prose keeps it',
    });
    return undefined;
  }
  return dmy ?? mdy;
}
