import { addDays, type Day, type Period } from '../site/dates.ts';
import type { Programme } from '../site/site.ts';
import { type Chain, chainById, taskChains } from './chains.ts';
import { ofWeek } from './of-week.ts';
import { chartable, extent, logSpan, weekSpan } from './span.ts';
import type { TaskState } from './task-states.ts';
import { type ResolvedTask, tasksOfWeek } from './tasks.ts';
import { type Column, columnsOf, monthsOf } from './timeline-columns.ts';
import type { Week } from './week.ts';

/**
 * actual: worked on, no later than the plan's end (or without a plan) · slip: worked on after it · planned: planned, not worked on ·
 * undated: some time in this week · gap: nothing.
 */
export type SegmentKind = 'gap' | 'actual' | 'slip' | 'planned' | 'undated';

/** A run of columns. All but `kind` and `span` are absent in a gap. */
export interface Segment {
  kind: SegmentKind;
  /** Columns that it covers, at least one. */
  span: number;
  /** The days it represents; they may extend beyond the columns. */
  starts?: Day;
  ends?: Day;
  /** The task that it shows, its week and its state (`undefined`: unknown). */
  task?: string;
  week?: number;
  state?: TaskState | undefined;
}

export interface TimelineRow {
  /** Id of the chain's first task. */
  chain: string;
  /** The first task that the row shows: the chain's, or the week's task. */
  task: string;
  /** The week whose page contains that task and its anchor. */
  week: number;
  title: string;
  owners: readonly string[];
  milestone: string | undefined;
  state: TaskState | undefined;
  firstWeek: number;
  lastWeek: number;
  pushOuts: number;
  /** Their spans add up to the number of columns. */
  segments: readonly Segment[];
}

export interface Timeline {
  unit: 'day' | 'week';
  columns: readonly Column[];
  /** Runs of columns that start in one month, `YYYY-MM`. */
  months: readonly { month: string; span: number }[];
  rows: readonly TimelineRow[];
}

type Mark = Required<Omit<Segment, 'span'>>;

/** What a row shows, the lowest priority first: a later mark is drawn over an earlier one. Work after the day `promised` is a slip. */
function marksOf(steps: readonly ResolvedTask[], promised: Day | undefined, spans: ReadonlyMap<number, Period>): Mark[] {
  const about = ({ id, week, state }: ResolvedTask) => ({ task: id, week, state });
  const undated = steps.flatMap((step): Mark[] => {
    const span = step.starts === undefined ? spans.get(step.week) : undefined;
    return span ? [{ kind: 'undated', ...span, ...about(step) }] : [];
  });
  const planned = steps.flatMap((step): Mark[] => (step.planned ? [{ kind: 'planned', ...step.planned, ...about(step) }] : []));
  const worked = steps.flatMap((step): Mark[] => {
    const { starts, ends } = step;
    if (starts === undefined || ends === undefined) return [];
    if (promised === undefined || ends <= promised) return [{ kind: 'actual', starts, ends, ...about(step) }];
    if (starts > promised) return [{ kind: 'slip', starts, ends, ...about(step) }];
    return [
      { kind: 'actual', starts, ends: promised, ...about(step) },
      { kind: 'slip', starts: addDays(promised, 1), ends, ...about(step) },
    ];
  });
  return [...undated, ...planned, ...worked];
}

/** The number of columns that come before the first one of which `isAfter` is true; it is then true of all that follow. */
function countBefore(columns: readonly Column[], isAfter: (column: Column) => boolean): number {
  let [low, high] = [0, columns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(columns[middle] as Column)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A row has few marks and up to a thousand columns: only where a mark starts or ends is looked at. */
function segmentsOf(columns: readonly Column[], marks: readonly Mark[]): Segment[] {
  const placed = marks.map((mark) => ({
    mark,
    from: countBefore(columns, ({ ends }) => ends >= mark.starts),
    to: countBefore(columns, ({ starts }) => starts > mark.ends),
  }));
  const edges = new Set([0, columns.length, ...placed.flatMap(({ from, to }) => (from < to ? [from, to] : []))]);
  const sorted = [...edges].sort((one, other) => one - other);
  const segments: Segment[] = [];
  let before: Mark | undefined;
  for (const [index, start] of sorted.slice(0, -1).entries()) {
    const span = (sorted[index + 1] ?? start) - start;
    const mark = placed.findLast(({ from, to }) => from <= start && start < to)?.mark;
    const last = segments.at(-1);
    if (last && mark === before) last.span += span;
    else segments.push(mark ? { ...mark, span } : { kind: 'gap', span });
    before = mark;
  }
  return segments;
}

/** The subject of one row: a chain over all weeks, or one task of it. */
interface Subject {
  chain: Chain;
  steps: readonly ResolvedTask[];
  state: TaskState | undefined;
  plan: Period | undefined;
}

function draw(subjects: readonly Subject[], whole: Period | undefined, weeks: readonly Week[], programme: Programme | undefined): Timeline {
  const shown = chartable(whole, programme);
  const { unit, columns } = shown ? columnsOf(shown, programme) : { unit: 'day' as const, columns: [] };
  const spans = new Map<number, Period>();
  for (const week of weeks) {
    const span = weekSpan(week, programme);
    if (span) spans.set(week.week, span);
  }
  const rows = subjects.map(({ chain, steps, state, plan }): TimelineRow => {
    const { id, title, owners, milestone, firstWeek, lastWeek, pushOuts } = chain;
    const segments = segmentsOf(columns, marksOf(steps, plan?.ends, spans));
    const { id: task, week } = steps[0] as ResolvedTask;
    return { chain: id, task, week, title, owners, milestone, state, firstWeek, lastWeek, pushOuts, segments };
  });
  return { unit, columns, months: monthsOf(columns), rows };
}

/** The whole log: one row per chain against its first plan, from the first to the last day of programme, weeks, tasks and plans. */
export function logTimeline(weeks: readonly Week[], programme?: Programme): Timeline {
  const chains = taskChains(weeks);
  const plans = chains.flatMap(({ steps }) => steps.map(({ planned }) => planned));
  return draw(
    chains.map((chain) => ({ ...chain, chain })),
    extent([programme, logSpan(weeks, programme), ...plans]),
    weeks,
    programme,
  );
}

/** True if at least one row has a day: a page shows no timeline otherwise. */
export const isDated = ({ rows }: Timeline): boolean =>
  rows.some(({ segments }) => segments.some(({ kind }) => kind !== 'gap' && kind !== 'undated'));

/**
 * One week: one row per task against the current plan, over the days of its period and of its tasks' work; plans that
 * extend further are cut. Without any such day the plans themselves determine the columns.
 */
export function weekTimeline(weeks: readonly Week[], number: number, programme?: Programme): Timeline {
  const own = ofWeek(weeks, number);
  const chains = chainById(weeks);
  const subjects = tasksOfWeek(weeks, number).flatMap((task): Subject[] => {
    const chain = chains.get(task.chain);
    return chain ? [{ chain, steps: [task], state: task.state, plan: task.plan }] : [];
  });
  const whole = logSpan(own, programme) ?? extent(subjects.map(({ plan }) => plan));
  return draw(subjects, whole, own, programme);
}
