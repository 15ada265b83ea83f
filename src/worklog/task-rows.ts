// The typed facts of all weeks as one table, a row per task, for a mentor's spreadsheet or another program.
import type { Programme } from '../site/site.ts';
import { csv } from './csv.ts';
import { weekSpan } from './span.ts';
import type { TaskState } from './task-states.ts';
import { inOrder, resolveTasks } from './tasks.ts';
import type { Week } from './week.ts';

/** The columns in order. New ones are added at the end, so that readers by position keep working. */
export const taskColumns = [
  'week',
  'period_starts',
  'period_ends',
  'id',
  'title',
  'starts',
  'ends',
  'planned_starts',
  'planned_ends',
  'owner',
  'state',
  'milestone',
  'continues',
  'chain',
  'closes',
  'evidence',
] as const;

/** A task's facts; unknown keys are absent. Title, owner and milestone may be inherited. */
export interface TaskRow {
  week: number;
  period_starts?: string;
  period_ends?: string;
  id: string;
  title: string;
  starts?: string;
  ends?: string;
  planned_starts?: string;
  planned_ends?: string;
  owner?: readonly string[];
  state?: TaskState;
  milestone?: string;
  continues?: string;
  chain: string;
  closes?: string;
  evidence?: readonly { label: string; href: string }[];
}

interface RowsOf {
  /** Its calendar has the days of a week without a period. */
  programme?: Pick<Programme, 'starts' | 'workdays'> | undefined;
  /** Turns a link as written in a week's file into an absolute address. */
  link?: (href: string, week: number) => string;
}

/** One row per task, in the order of weeks. A week's period is the one that its page shows. */
export function taskRows(weeks: readonly Week[], { programme, link = (href) => href }: RowsOf = {}): TaskRow[] {
  const periods = new Map(inOrder(weeks).map((week) => [week.week, weekSpan(week, programme)]));
  return resolveTasks(weeks).map((task) => {
    const period = periods.get(task.week);
    const row: Record<(typeof taskColumns)[number], unknown> = {
      week: task.week,
      period_starts: period?.starts,
      period_ends: period?.ends,
      id: task.id,
      title: task.title,
      starts: task.starts,
      ends: task.ends,
      planned_starts: task.planned?.starts,
      planned_ends: task.planned?.ends,
      owner: task.owners.length > 0 ? task.owners : undefined,
      state: task.state,
      milestone: task.milestone,
      continues: task.continues,
      chain: task.chain,
      closes: task.closes,
      evidence: task.evidence.length > 0 ? task.evidence.map(({ label, href }) => ({ label, href: link(href, task.week) })) : undefined,
    };
    return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as TaskRow;
  });
}

/** The rows as CSV. Several owners or pieces of evidence share one cell, separated by `; `; evidence is given by its address. */
export function taskCsv(rows: readonly TaskRow[]): string {
  const cells = rows.map((row) =>
    taskColumns.map((column) => {
      if (column === 'owner') return row.owner?.join('; ');
      if (column === 'evidence') return row.evidence?.map(({ href }) => href).join('; ');
      return row[column];
    }),
  );
  return csv(taskColumns, cells);
}
