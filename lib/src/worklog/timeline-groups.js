// The rows of the whole log by milestone, with a summary row per group: forty tasks become four lines that can be opened.
import { isDone, overallState } from './state.js';
/** In a column with several values, the most certain one is shown. */
const surest = ['actual', 'slip', 'undated', 'planned'];
function kindsByColumn(row) {
    return row.segments.flatMap(({ kind, span }) => Array(span).fill(kind));
}
function together({ columns }, rows, state) {
    const kinds = rows.map(kindsByColumn);
    const segments = [];
    for (const [index, { starts, ends }] of columns.entries()) {
        const kind = surest.find((one) => kinds.some((row) => row[index] === one)) ?? 'gap';
        const last = segments.at(-1);
        if (last?.kind === kind) {
            last.span++;
            if (kind !== 'gap')
                last.ends = ends;
        }
        else
            segments.push(kind === 'gap' ? { kind, span: 1 } : { kind, span: 1, starts, ends, state });
    }
    return segments;
}
/** Maximum rows that a screen shows without folding. */
const FEW = 12;
/** The groups that the timeline of the whole log shows folded; none if it shows its rows at once. */
export function foldedGroups(timeline, milestones) {
    const groups = timelineGroups(timeline, milestones);
    return (groups.length < 2 && timeline.rows.length <= FEW) || timeline.columns.length === 0 ? [] : groups;
}
/** The groups in the order of `milestones`, then milestones that only tasks have, then tasks without one. Empty groups are omitted. */
export function timelineGroups(timeline, milestones) {
    const byMilestone = Map.groupBy(timeline.rows, ({ milestone }) => milestone);
    const named = [...byMilestone.keys()].filter((id) => id !== undefined);
    const order = [...new Set([...milestones, ...named]), undefined];
    return order.flatMap((milestone) => {
        const rows = byMilestone.get(milestone);
        if (!rows)
            return [];
        const state = overallState(rows.map((row) => row.state));
        const done = rows.filter((row) => isDone(row.state)).length;
        return [{ milestone, rows, segments: together(timeline, rows, state), state, done }];
    });
}
