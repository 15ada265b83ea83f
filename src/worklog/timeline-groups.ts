// The rows of the whole log by milestone, with a summary row per group: forty tasks become four lines that can be opened.
import { isDone, overallState } from './state.ts';
import type { TaskState } from './task-states.ts';
import type { Segment, SegmentKind, Timeline, TimelineRow } from './timeline.ts';

export interface TimelineGroup {
  /** Id of the milestone; `undefined` collects the tasks without one. */
  milestone: string | undefined;
  rows: readonly TimelineRow[];
  /** The summary of its rows, column by column; the spans add up to the number of columns. */
  segments: readonly Segment[];
  state: TaskState | undefined;
  done: number;
}

/** In a column with several values, the most certain one is shown. */
const surest: readonly SegmentKind[] = ['actual', 'slip', 'undated', 'planned'];

function together({ columns }: Timeline, rows: readonly TimelineRow[], state: TaskState | undefined): Segment[] {
  /** Places in `surest`; its length for a gap. */
  const ranks = new Uint8Array(columns.length).fill(surest.length);
  for (const row of rows) {
    let place = 0;
    for (const { kind, span } of row.segments) {
      const rank = surest.indexOf(kind);
      if (rank >= 0) for (let index = place; index < place + span; index += 1) ranks[index] = Math.min(ranks[index] ?? rank, rank);
      place += span;
    }
  }
  const segments: Segment[] = [];
  for (const [index, { starts, ends }] of columns.entries()) {
    const kind = surest[ranks[index] ?? surest.length] ?? 'gap';
    const last = segments.at(-1);
    if (last?.kind === kind) {
      last.span++;
      if (kind !== 'gap') last.ends = ends;
    } else segments.push(kind === 'gap' ? { kind, span: 1 } : { kind, span: 1, starts, ends, state });
  }
  return segments;
}

/** Maximum rows that a screen shows without folding. */
const FEW = 12;

/** The groups that the timeline of the whole log shows folded; none if it shows its rows at once. */
export function foldedGroups(timeline: Timeline, milestones: readonly string[]): TimelineGroup[] {
  const groups = timelineGroups(timeline, milestones);
  return (groups.length < 2 && timeline.rows.length <= FEW) || timeline.columns.length === 0 ? [] : groups;
}

/** The groups in the order of `milestones`, then milestones that only tasks have, then tasks without one. Empty groups are omitted. */
export function timelineGroups(timeline: Timeline, milestones: readonly string[]): TimelineGroup[] {
  const byMilestone = Map.groupBy(timeline.rows, ({ milestone }) => milestone);
  const named = [...byMilestone.keys()].filter((id) => id !== undefined);
  const order = [...new Set([...milestones, ...named]), undefined];
  return order.flatMap((milestone): TimelineGroup[] => {
    const rows = byMilestone.get(milestone);
    if (!rows) return [];
    const state = overallState(rows.map((row) => row.state));
    const done = rows.filter((row) => isDone(row.state)).length;
    return [{ milestone, rows, segments: together(timeline, rows, state), state, done }];
  });
}
