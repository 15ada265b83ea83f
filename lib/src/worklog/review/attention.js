import { anchorOfTask, weekAnchors } from '../anchors.js';
import { taskChains } from '../chains.js';
import { weekCoverage } from '../coverage.js';
import { hasEvidence } from '../progress.js';
import { isClosed } from '../state.js';
import { inOrder, tasksOfWeek } from '../tasks.js';
import { anchorOfRemark, reviewAnchors } from './anchors.js';
import { reasons } from './health.js';
import { isSettled, reviewsOfWeek } from './review.js';
import { needsMentor } from './seal.js';
/**
 * In the order of the desk. waiting: no review yet · changed: edited after its last review, which has no seal · seal: broken or
 * unreadable · answered: remarks whose answer is done and not reviewed yet · remarks: open or in progress · off-track,
 * at-risk: by the rule of health · missed: working days · carried: tasks carried over at least twice and not closed · no-evidence: done
 * without any.
 */
export const attentionKinds = [
    'waiting',
    'changed',
    'seal',
    'answered',
    'remarks',
    'off-track',
    'at-risk',
    'missed',
    'carried',
    'no-evidence',
];
const item = (kind, week, ids, anchor) => ({
    kind,
    week,
    count: ids.length,
    ids,
    ...(anchor === undefined ? {} : { anchor }),
});
/** A list as an item; nothing if it is empty. */
const some = (kind, week, ids, anchor) => ids.length > 0 ? [item(kind, week, ids, anchor)] : [];
const weekItem = (kind, week, anchor, ids = []) => ({
    ...item(kind, week, ids, anchor),
    count: 1,
});
/** A week at risk, with its causes. */
function risk(week, health) {
    const state = health?.health;
    return state === 'off-track' || state === 'at-risk' ? [weekItem(state, week, undefined, reasons(health))] : [];
}
/** The day of an edit after the last review, where no seal tells more: one that holds proves that nothing changed, a broken one that something did. */
export function editedAfter(last, seal, day) {
    if (!last || day === undefined || day <= last.date)
        return undefined;
    const isKnown = seal && (needsMentor[seal.state] || (seal.state === 'sealed' && seal.review === last));
    return isKnown ? undefined : day;
}
/** Whether and how the week itself waits for the mentor. */
function waiting(week, { reviews, seals, edited }) {
    if (reviewsOfWeek(reviews, week).length === 0)
        return [weekItem('waiting', week)];
    if (needsMentor[seals.get(week)?.state ?? 'none'])
        return [weekItem('seal', week, reviewAnchors.seal)];
    return edited.get(week) === undefined ? [] : [weekItem('changed', week)];
}
/** An accepted week is off the desk until it changes. */
const isOffDesk = (week, { reviews }, waits) => waits.length === 0 && isSettled(reviewsOfWeek(reviews, week));
const doneWithoutEvidence = (weeks, week) => tasksOfWeek(weeks, week).flatMap((task) => (hasEvidence(task) === false ? [task.id] : []));
/** Open tasks of this week that were carried over at least twice. */
const carriedTwice = (weeks, week) => taskChains(weeks).flatMap(({ lastWeek, pushOuts, state, steps }) => lastWeek === week && pushOuts >= 2 && !isClosed(state) ? steps.slice(-1).map(({ id }) => id) : []);
const anchorOfFirst = (anchor, [first]) => first === undefined ? undefined : anchor(first);
function ofWeek({ week }, facts) {
    const { weeks, programme, remarks, health } = facts;
    const waits = waiting(week, facts);
    const own = remarks.filter((remark) => remark.week === week);
    const answered = own.flatMap(({ id, state, confirmed }) => (state === 'closed' && !confirmed ? [id] : []));
    const open = own.flatMap(({ id, state }) => (state === 'closed' ? [] : [id]));
    const said = [
        ...waits,
        ...some('answered', week, answered, anchorOfFirst(anchorOfRemark, answered)),
        ...some('remarks', week, open, anchorOfFirst(anchorOfRemark, open)),
    ];
    if (isOffDesk(week, facts, waits))
        return said;
    const missed = programme ? (weekCoverage(weeks, week, programme)?.missed ?? []) : [];
    const carried = carriedTwice(weeks, week);
    const bare = doneWithoutEvidence(weeks, week);
    return [
        ...said,
        ...risk(week, health.get(week)),
        ...some('missed', week, missed, weekAnchors.timeline),
        ...some('carried', week, carried, anchorOfFirst(anchorOfTask, carried)),
        ...some('no-evidence', week, bare, anchorOfFirst(anchorOfTask, bare)),
    ];
}
/** Everything that needs the mentor, by kind in the order of `attentionKinds`, then by week. */
export function attention(facts) {
    const items = inOrder(facts.weeks).flatMap((week) => ofWeek(week, facts));
    return items.sort((a, b) => attentionKinds.indexOf(a.kind) - attentionKinds.indexOf(b.kind));
}
