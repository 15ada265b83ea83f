import { weekCoverage } from '../coverage.js';
import { weekProgress } from '../progress.js';
import { isStuck } from '../state.js';
import { taskStates } from '../week.js';
export const healthStates = ['on-track', 'at-risk', 'off-track'];
/**
 * The rule. A week is off track if one signal reaches its upper bound, else at risk if one reaches its lower bound, else on
 * track if the states of its tasks and its days are known. Anything else is unknown. In an accepted week open remarks do not
 * count: the mentor accepted it despite them.
 */
export const healthRule = [
    { id: 'blocked', atRisk: 1, offTrack: 3, needed: true },
    { id: 'slipped', atRisk: 1, offTrack: 3, needed: false },
    { id: 'missed', atRisk: 1, offTrack: 3, needed: true },
    { id: 'no-evidence', atRisk: 3, needed: false },
    { id: 'open-remarks', atRisk: 1, offTrack: 3, needed: false },
];
function counted(week, weeks, programme, remarks, accepted) {
    const { states, slipped, evidence } = weekProgress(weeks, week.week);
    const stuck = taskStates.filter(isStuck).reduce((sum, state) => sum + states[state], 0);
    const days = programme && weekCoverage(weeks, week.week, programme);
    const open = remarks.filter((remark) => remark.week === week.week && remark.state !== 'closed');
    const counts = {
        // A week without listed tasks may have had some.
        blocked: { count: stuck, unknown: week.tasks === undefined ? 1 : states.unknown },
        slipped: { count: slipped.count, unknown: slipped.unknown },
        missed: days && { count: days.missed.length, unknown: days.unknown.length },
        'no-evidence': { count: evidence.of - evidence.count, unknown: evidence.unknown },
        'open-remarks': { count: accepted ? 0 : open.length, unknown: 0 },
    };
    return counts;
}
const levelOf = ({ atRisk, offTrack }, count) => offTrack !== undefined && count >= offTrack ? 'off-track' : count >= atRisk ? 'at-risk' : 'fine';
function verdict(signals) {
    if (signals.some(({ level }) => level === 'off-track'))
        return 'off-track';
    if (signals.some(({ level }) => level === 'at-risk'))
        return 'at-risk';
    return signals.every(({ needed, unknown }) => !needed || unknown === 0) ? 'on-track' : undefined;
}
/** The signals that caused a week's health: none if it is on track or unknown. */
export const reasons = (week) => week?.signals.flatMap(({ id, level }) => (level !== 'fine' && level === week.health ? [id] : [])) ?? [];
/** The health of `week`; `weeks` are all of them, `accepted` whether its latest review accepts it. */
export function weekHealth(week, weeks, programme, remarks, accepted = false) {
    const counts = counted(week, weeks, programme, remarks, accepted);
    const signals = healthRule.flatMap((rule) => {
        const found = counts[rule.id];
        return found ? [{ ...rule, ...found, level: levelOf(rule, found.count) }] : [];
    });
    return { week: week.week, health: verdict(signals), signals };
}
