// Remarks: a mentor's request must be answered in a later week, or stay visible.
import { chainById } from '../chains.ts';
import { ofWeek } from '../of-week.ts';
import { isDone, isLeftOut } from '../state.ts';
import { type ResolvedTask, resolveTasks } from '../tasks.ts';
import type { Week } from '../week.ts';
import { type FiledReview, inOrderOfDate, type Remark } from './review.ts';

/** open: no task of a later week answers it · answered: one does and is not done yet · closed: one is done. */
export type RemarkState = 'open' | 'answered' | 'closed';

export interface TrackedRemark extends Remark {
  review: FiledReview;
  /** Number of the week that was reviewed. */
  week: number;
  state: RemarkState;
  /** Tasks of later weeks that close it, without dropped ones, in the order of weeks. */
  answers: readonly ResolvedTask[];
  /** Closed, and the week of a done answer has been reviewed: the mentor has seen it. */
  confirmed: boolean;
}

/** True if the task, or its last continuation, is done. */
function isFinished(task: ResolvedTask, weeks: readonly Week[]): boolean {
  return isDone(task.state) || isDone(chainById(weeks).get(task.chain)?.state);
}

/** Every remark of every review, oldest review first. A task of the same or an earlier week does not count as an answer: `check` reports it. */
export function trackRemarks(reviews: readonly FiledReview[], weeks: readonly Week[]): TrackedRemark[] {
  const closing = Map.groupBy(resolveTasks(weeks), ({ closes }) => closes);
  return inOrderOfDate(reviews).flatMap((review) =>
    (review.remarks ?? []).map((remark): TrackedRemark => {
      const answers = (closing.get(remark.id) ?? []).filter(({ week, state }) => week > review.week && !isLeftOut(state));
      const done = answers.filter((task) => isFinished(task, weeks));
      const state = done.length > 0 ? 'closed' : answers.length > 0 ? 'answered' : 'open';
      const seen = ({ week }: ResolvedTask) => ofWeek(reviews, week).some(({ date }) => date >= review.date);
      return { ...remark, review, week: review.week, state, answers, confirmed: done.some(seen) };
    }),
  );
}
