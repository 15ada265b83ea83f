// Remarks: a mentor's request must be answered in a later week, or stay visible.
import { chainById } from '../chains.js';
import { isDone, isLeftOut } from '../state.js';
import { resolveTasks } from '../tasks.js';
import { inOrderOfDate } from './review.js';
/** True if the task, or its last continuation, is done. */
function isFinished(task, weeks) {
    return isDone(task.state) || isDone(chainById(weeks).get(task.chain)?.state);
}
/** Every remark of every review, oldest review first. A task of the same or an earlier week does not count as an answer: `check` reports it. */
export function trackRemarks(reviews, weeks) {
    const closing = Map.groupBy(resolveTasks(weeks), ({ closes }) => closes);
    return inOrderOfDate(reviews).flatMap((review) => (review.remarks ?? []).map((remark) => {
        const answers = (closing.get(remark.id) ?? []).filter(({ week, state }) => week > review.week && !isLeftOut(state));
        const done = answers.filter((task) => isFinished(task, weeks));
        const state = done.length > 0 ? 'closed' : answers.length > 0 ? 'answered' : 'open';
        const seen = ({ week }) => reviews.some((other) => other.week === week && other.date >= review.date);
        return { ...remark, review, week: review.week, state, answers, confirmed: done.some(seen) };
    }));
}
