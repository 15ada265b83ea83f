// Removes dates that are too far from the others of their week, with a finding each.
import { type Day, daysBetween } from '../../site/dates.ts';
import { LONGEST_WEEK } from './date-order.ts';
import type { Days, Report } from './task-days.ts';
import type { DraftTask, TaskTable } from './task-table.ts';

/** A row that is weeks away from all others, which make one week: a row of the template that was left. */
export function dropFarRows(table: TaskTable, settled: Map<DraftTask, Days>, report: Report): void {
  const rows = table.tasks
    .flatMap((task) => {
      const { starts, ends = starts } = settled.get(task) ?? {};
      const first = starts ?? ends;
      return first && ends ? [{ task, first, last: ends }] : [];
    })
    .toSorted((a, b) => a.first.localeCompare(b.first));
  // The longest run of rows without a gap of more than two weeks.
  const runs: (typeof rows)[] = [];
  let end: Day | undefined;
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && end && daysBetween(end, row.first) <= LONGEST_WEEK) {
      run.push(row);
      if (row.last > end) end = row.last;
    } else {
      runs.push([row]);
      end = row.last;
    }
  }
  const main = runs.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (main.length < 3 || main.length <= rows.length / 2) return;
  for (const { task, first, last } of runs.filter((run) => run !== main).flat()) {
    const near =
      last < (main[0]?.first ?? '') ? daysBetween(last, main[0]?.first ?? last) : daysBetween(main.at(-1)?.first ?? first, first);
    if (!task.carried)
      report(
        'date-out-of-week',
        task.line,
        `“${task.title}” is dated ${first === last ? first : `${first} to ${last}`}, ${near} days away from the other rows of its week`,
        'its dates omitted',
      );
    settled.set(task, {});
  }
}

const FAR = 31;

/** A day that is more than a month from all others of its table. */
export function dropFarDays(table: TaskTable, settled: Map<DraftTask, Days>, report: Report): void {
  const all = [...settled.values()].flatMap(({ starts, ends }) => [...(starts ? [starts] : []), ...(ends ? [ends] : [])]).sort();
  const middle = all[Math.floor(all.length / 2)];
  if (!middle) return;
  const far = (day: Day | undefined): boolean => day !== undefined && Math.abs(daysBetween(middle, day)) > FAR;
  if (all.filter(far).length * 2 >= all.length) return;
  for (const task of table.tasks) {
    const days = settled.get(task);
    for (const key of ['starts', 'ends'] as const) {
      const day = days?.[key];
      if (!days || !day || !far(day)) continue;
      const told = key === 'ends' && task.starts?.text === task.ends?.text;
      if (!task.carried && !told)
        report(
          'date-out-of-week',
          task.line,
          `“${task[key]?.text ?? day}” is ${Math.abs(daysBetween(middle, day))} days away from the other dates of its week`,
          `date of “${task.title}” omitted`,
        );
      delete days[key];
    }
  }
}
