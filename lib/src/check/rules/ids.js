// Ids are unique: task ids across all weeks, the others within their list.
import { placeOf, weeksOf } from '../content-tree.js';
import { finding } from '../finding.js';
import { itemPath } from '../item-path.js';
function counted(ids) {
    const times = new Map();
    return ids.map((id) => {
        const nth = times.get(id) ?? 0;
        times.set(id, nth + 1);
        return { id, nth };
    });
}
export const taskIds = (tree) => {
    const first = new Map();
    return weeksOf(tree).flatMap((page) => counted((page.facts.tasks ?? []).map(({ id }) => id)).flatMap(({ id, nth }) => {
        const path = itemPath(page, ['tasks'], id, nth);
        const other = first.get(id);
        if (!other) {
            first.set(id, { page, path });
            return [];
        }
        const where = placeOf(other.page, [...other.path, 'id']);
        const what = `duplicate task id "${id}": also used in ${where.file}:${where.line}`;
        return [
            finding('duplicate-id', placeOf(page, [...path, 'id']), what, 'give this task another id; to carry the other one over write continues: with its id'),
        ];
    }));
};
/** Ids of one list, in both weeks and translations. */
export const listIds = ({ pages }) => pages.flatMap((page) => {
    const findings = [];
    const judge = (list, ids, noun) => {
        for (const { id, nth } of counted(ids)) {
            if (nth > 0)
                findings.push(finding('duplicate-id', placeOf(page, [...itemPath(page, list, id, nth), 'id']), `duplicate ${noun} id "${id}"`, 'give one of them another id'));
        }
    };
    if (page.kind === 'page' || !page.facts)
        return findings;
    const { facts } = page;
    judge(['blockers'], (facts.blockers ?? []).map(({ id }) => id), 'blocker');
    if (page.kind === 'words')
        judge(['tasks'], (facts.tasks ?? []).map(({ id }) => id), 'task');
    for (const task of facts.tasks ?? [])
        judge([...itemPath(page, ['tasks'], task.id), 'evidence'], (task.evidence ?? []).map(({ id }) => id), 'evidence');
    return findings;
});
