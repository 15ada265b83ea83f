// Selects what one drawing shows of a diagram: a view's part of it, closed groups as one box with their arrows joined, in one language.
import { localizedText } from '../../site/localized-text.js';
import { isGroup, ownKind } from './kinds.js';
import { numberedSteps } from './numbered.js';
import { seen } from './seen.js';
/**
 * Groups come before their contents; relations in the file's order. No relation leads to a hidden element, or from a group to its
 * contents. The diagram's first flow numbers the arrows.
 */
export function show(diagram, language, view) {
    const part = seen(diagram, view);
    const [flow] = diagram.flows;
    const steps = flow === undefined ? [] : numberedSteps(flow, language);
    return { elements: elementsOf(part, diagram.kinds, language), relations: relationsOf(diagram, part, steps, language) };
}
const said = (words, language) => (words === undefined ? undefined : localizedText(words, language));
const place = (at) => ({ row: at?.row, column: at?.column });
/** How elements of that kind look, if it is the team's. */
const lookOf = (own) => own && { ...(own.color && { color: own.color }), ...(own.glyph && { glyph: own.glyph }) };
function elementsOf({ nest, shown }, own, language) {
    const below = (group, parent) => nest.inside(group).flatMap((element) => {
        if (!shown.has(element.id))
            return below(element.id, parent);
        const inner = below(element.id, element.id);
        const outer = {
            id: element.id,
            kind: element.kind,
            look: lookOf(ownKind(element.kind, own)),
            name: localizedText(element.name, language),
            technology: said(element.technology, language),
            tags: element.tags,
            parent,
            open: isGroup(element.kind, own) && inner.length > 0,
            at: place(element.at),
            narrow: place(element.narrow),
        };
        return [outer, ...inner];
    });
    return below(undefined, undefined);
}
function relationsOf(diagram, { nest, standIn }, steps, language) {
    const folds = diagram.elements.flatMap(({ id }) => (standIn(id) === id ? [] : (standIn(id) ?? [])));
    const closed = new Set(folds);
    const bundles = new Map();
    for (const relation of diagram.relations) {
        const [from, to] = [standIn(relation.from), standIn(relation.to)];
        if (from === undefined || to === undefined || nest.within(from, to) || nest.within(to, from))
            continue;
        // What happens inside a closed group is hidden; what a group does to itself is not.
        if (from === to && (relation.from !== from || relation.to !== to))
            continue;
        const joins = closed.has(from) || closed.has(to);
        const key = joins ? `${from} ${to}` : `${from} ${to} ${relation.id}`;
        const bundle = bundles.get(key) ?? { from, to, relations: [] };
        bundle.relations.push(relation);
        bundles.set(key, bundle);
    }
    return [...bundles.values()].flatMap(({ from, to, relations }) => {
        const [first] = relations;
        if (first === undefined)
            return [];
        const stands = relations.map(({ id }) => id);
        const labels = new Set(relations.map(({ label }) => said(label, language)));
        const numbers = steps.filter((step) => step.relations.some((id) => stands.includes(id))).map(({ number }) => number);
        return {
            id: first.id,
            stands,
            from,
            to,
            label: labels.size === 1 ? said(first.label, language) : undefined,
            kind: first.kind,
            numbers,
        };
    });
}
