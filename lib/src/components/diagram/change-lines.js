// The changes between two versions of a diagram, as lines for a page: the full list and the short list use the same ones.
import { changeAnchors } from '../../diagram/diff/anchors.js';
import { difference } from '../../diagram/diff/difference.js';
import { diagramMessages } from '../../i18n/messages.js';
import { localizedText } from '../../site/localized-text.js';
export const marks = ['added', 'removed', 'changed'];
function linesOf({ added, removed, changed }, text, anchor, fieldText) {
    const line = (kind, one, fields = []) => ({ kind, text: text(one), fields, anchor: anchor(one) });
    return [
        ...added.map((one) => line('added', one)),
        ...removed.map((one) => line('removed', one)),
        ...changed.map(({ before, after, fields }) => line('changed', after, fields.map((field) => ({ field, before: fieldText(field, before[field]), after: fieldText(field, after[field]) })))),
    ];
}
/** The changes from `earlier` to `version`, in `language`. */
export function changeLines(earlier, version, language) {
    const found = difference(earlier.facts, version.facts);
    const names = new Map([...earlier.facts.elements, ...version.facts.elements].map(({ id, name }) => [id, localizedText(name, language)]));
    const arrow = ({ from, to, label }) => `${names.get(from) ?? from} → ${names.get(to) ?? to}${label ? `: ${localizedText(label, language)}` : ''}`;
    const fieldText = (field, value) => {
        if (value === undefined || field === 'kind' || field === 'tags' || field === 'code' || field === 'docs')
            return undefined;
        if (field === 'parent' || field === 'from' || field === 'to')
            return names.get(String(value));
        return field === 'number' ? String(value) : localizedText(value, language);
    };
    const { added, removed, changed } = found.flows;
    return {
        elements: linesOf(found.elements, ({ name }) => localizedText(name, language), ({ id }) => changeAnchors.element(id), fieldText),
        relations: linesOf(found.relations, arrow, ({ id }) => changeAnchors.relation(id), fieldText),
        flows: linesOf({ added, removed, changed: [] }, ({ title }) => localizedText(title, language), ({ id }) => changeAnchors.flow(id), fieldText),
        steps: changed.map(({ after, steps }) => ({
            title: localizedText(after.title, language),
            lines: linesOf(steps, ({ number, title }) => `${number}. ${localizedText(title, language)}`, ({ key }) => changeAnchors.step(after.id, key), fieldText),
        })),
    };
}
/** How many components and connections differ: `3 added, 1 removed`. */
export function changeCounts(earlier, version, language) {
    const { elements, relations } = difference(earlier.facts, version.facts);
    const d = diagramMessages(language);
    const counts = marks.map((mark) => ({ mark, count: elements[mark].length + relations[mark].length })).filter(({ count }) => count > 0);
    return counts.length === 0 ? d.noChanges : counts.map(({ mark, count }) => d.counted(count, mark)).join(', ');
}
/** Names beyond these are counted. */
const NAMED = 3;
/** The changes in one line: the components by name, `added Session Manager, IAM, SSM endpoint and 1 more; changed Dashboard`. */
export function changeSummary(earlier, version, language) {
    const { elements } = changeLines(earlier, version, language);
    const d = diagramMessages(language);
    const parts = marks.flatMap((mark) => {
        const names = elements.filter(({ kind }) => kind === mark).map(({ text }) => text);
        if (names.length === 0)
            return [];
        const more = names.length > NAMED + 1 ? ` ${d.andMore(names.length - NAMED)}` : '';
        return [`${d.marks[mark]} ${names.slice(0, more ? NAMED : names.length).join(', ')}${more}`];
    });
    return parts.length > 0 ? `${parts.join('; ')}.` : `${changeCounts(earlier, version, language)}.`;
}
