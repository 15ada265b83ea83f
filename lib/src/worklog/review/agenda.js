// What a mentor with ten minutes should do: at most three sentences with a link each, then every week that needs attention, worst first.
import { attentionKinds } from './attention.js';
/** The maximum number of sentences on the first screen. */
const MOST = 3;
/** The attention item that corresponds to a health signal. */
const sameAs = { missed: 'missed', 'no-evidence': 'no-evidence', 'open-remarks': 'remarks' };
const isRisk = (kind) => kind === 'off-track' || kind === 'at-risk';
const signalsOf = ({ kind, ids }) => (isRisk(kind) ? ids.slice() : []);
/**
 * The first things to do: one sentence for each of the first kinds of `attentionKinds`, that of the worst week first, as in `concerns`.
 * A risk that another sentence explains is not repeated.
 */
export function nextSteps(desk, most = MOST) {
    const steps = [];
    const worstFirst = concerns(desk);
    const saidOf = (kind, week) => steps.some((step) => step.kind === kind && step.weeks.includes(week));
    for (const kind of attentionKinds) {
        const items = desk.attention
            .filter((item) => item.kind === kind)
            .filter((item) => !isRisk(kind) || !signalsOf(item).every((id) => saidOf(sameAs[id], item.week)));
        const [worst, next] = worstFirst.filter(({ week }) => items.some((item) => item.week === week));
        const first = items.find(({ week }) => week === worst?.week);
        if (!worst || !first || steps.length === most)
            continue;
        steps.push({
            kind,
            weeks: items.map(({ week }) => week),
            count: items.reduce((sum, item) => sum + item.count, 0),
            signals: [...new Set(items.flatMap(signalsOf))],
            first,
            isWorst: next !== undefined && byImpact(worst, next) < 0,
        });
    }
    const rank = new Map(worstFirst.map(({ week }, at) => [week, at]));
    return steps.sort((one, other) => (rank.get(one.first.week) ?? 0) - (rank.get(other.first.week) ?? 0));
}
/** Reasons by their impact on the work, which is not the order in which a mentor handles them. */
const impact = [
    'seal',
    'off-track',
    'changed',
    'answered',
    'remarks',
    'at-risk',
    'blocked',
    'slipped',
    'missed',
    'carried',
    'waiting',
    'no-evidence',
];
/** Negative if `one` needs more attention than `other`, 0 if they are equal. */
function byImpact(one, other) {
    const count = ({ health, reasons }, kind) => kind === health ? 1 : (reasons.find((reason) => reason.kind === kind)?.count ?? 0);
    return impact.map((kind) => count(other, kind) - count(one, kind)).find((difference) => difference !== 0) ?? 0;
}
/** Every week that needs attention, the worst first; of two equal ones the earlier. */
export function concerns({ attention, weeks }) {
    const found = [...Map.groupBy(attention, ({ week }) => week)].map(([week, items]) => {
        const health = items.find(({ kind }) => isRisk(kind))?.kind;
        const signals = health ? (weeks.find((one) => one.week === week)?.health.signals ?? []) : [];
        // Reasons that only the health has, without an attention item.
        const bare = signals.flatMap(({ id, count }) => count > 0 && (id === 'blocked' || id === 'slipped') ? [{ kind: id, count }] : []);
        const said = items.flatMap(({ kind, count, anchor }) => (isRisk(kind) ? [] : [{ kind, count, anchor }]));
        return { week, ...(health ? { health } : {}), reasons: [...bare, ...said] };
    });
    return found.sort((one, other) => byImpact(one, other) || one.week - other.week);
}
