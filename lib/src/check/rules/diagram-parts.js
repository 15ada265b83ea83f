// Checks the contents of a diagram: unique ids, and references to elements, groups, relations and tags that exist.
import { groupKinds, isGroup, isKind } from '../../diagram/model/kinds.js';
import { placeOf } from '../content-tree.js';
import { stepsOf, textsAt, written } from '../diagram-items.js';
import { finding } from '../finding.js';
import { didYouMean } from '../likely.js';
import { kindsWritten } from './diagram-kinds.js';
/** Applies a rule for one diagram to all of them. */
const ofEach = (rule) => (tree) => tree.diagrams.flatMap((file) => rule(file, tree));
const nouns = { elements: 'element', relations: 'relation', views: 'view', flows: 'flow' };
export const diagramIds = ofEach((file) => Object.keys(nouns).flatMap((list) => {
    const first = new Map();
    return written(file, list).flatMap((one) => {
        const other = first.get(one.id);
        if (one.id === '' || !other) {
            first.set(one.id, one);
            return [];
        }
        const { line } = placeOf(file, [...other.path, 'id']);
        const what = `duplicate ${nouns[list]} id "${one.id}": also used in line ${line}`;
        return [finding('duplicate-id', placeOf(file, [...one.path, 'id']), what, 'give one of them another id')];
    });
}));
/** Elements whose anchor on the page would be that of a flow's heading or step: `ingest-steps`, `ingest-2`, `ingest-4a`. */
export const elementAddresses = ofEach((file) => {
    const flows = written(file, 'flows').map(({ id }) => id);
    return written(file, 'elements').flatMap(({ id, path }) => {
        const flow = flows.find((one) => one !== '' && id.startsWith(`${one}-`) && /^(?:steps|\d+(?:[a-z]\d*)?)$/.test(id.slice(one.length + 1)));
        if (flow === undefined)
            return [];
        const what = `the element id "${id}" is also the anchor of a step in the flow "${flow}"`;
        return [finding('duplicate-id', placeOf(file, [...path, 'id']), what, 'give the element another id')];
    });
});
/** The elements by id, as written; the first of those that share one. */
const elementsOf = (file) => new Map(written(file, 'elements')
    .reverse()
    .map((element) => [element.id, element]));
/** Tells whether an element is surely no group; false for an unknown kind, which has another finding. */
function noGroups(tree, file) {
    const own = new Map(kindsWritten(tree, file)
        .reverse()
        .map(({ id, item }) => [id, item['group'] === true]));
    return ({ item: { kind } }) => typeof kind === 'string' && (own.has(kind) ? !own.get(kind) : isKind(kind) && !isGroup(kind));
}
const GROUPS = `name an element of kind ${groupKinds.join(', ')}, or of a kind of yours with group: true`;
/** What is wrong with `id` as the name of a group: `says` is the clause before it. */
function groupNamed(file, elements, isSurelyNoGroup, { text: id, path }, says) {
    const element = elements.get(id);
    const place = () => placeOf(file, path);
    if (!element) {
        const groups = [...elements.values()].filter((one) => !isSurelyNoGroup(one)).map((one) => one.id);
        return [finding('unknown-element', place(), `${says} "${id}", which does not exist in this diagram`, didYouMean(id, groups, GROUPS))];
    }
    return isSurelyNoGroup(element) ? [finding('no-group', place(), `${says} "${id}", which is not a group`, GROUPS)] : [];
}
/** Ids from an element's parent outward; ends at an unknown or repeated one. */
function around(elements, id) {
    const chain = [];
    for (let next = elements.get(id)?.item['parent']; typeof next === 'string' && !chain.includes(next); next = elements.get(next)?.item['parent'])
        chain.push(next);
    return chain;
}
export const parents = ofEach((file, tree) => {
    const elements = elementsOf(file);
    const isSurelyNoGroup = noGroups(tree, file);
    const reported = new Set();
    return written(file, 'elements').flatMap((one) => {
        const { parent } = one.item;
        if (typeof parent !== 'string')
            return [];
        const path = [...one.path, 'parent'];
        const chain = around(elements, one.id);
        if (!chain.includes(one.id))
            return groupNamed(file, elements, isSurelyNoGroup, { text: parent, path }, `"${one.id}" has the parent`);
        if (reported.has(one.id))
            return [];
        for (const id of chain)
            reported.add(id);
        const what = `"${one.id}" is inside ${chain.slice(0, chain.indexOf(one.id) + 1).join(', which is inside ')}`;
        return [finding('parent-cycle', placeOf(file, path), what, 'remove the parent of the outermost element')];
    });
});
export const relations = ofEach((file, tree) => {
    const elements = elementsOf(file);
    const isSurelyNoGroup = noGroups(tree, file);
    return written(file, 'relations').flatMap((one) => {
        const ends = ['from', 'to'].flatMap((key) => textsAt(one, key));
        const unknown = ends.filter(({ text }) => !elements.has(text));
        if (unknown.length > 0 || ends.length < 2)
            return unknown.map(({ text, path }) => {
                const fix = didYouMean(text, elements.keys(), 'add the element');
                return finding('unknown-element', placeOf(file, path), `"${one.id}" refers to the unknown element "${text}"`, fix);
            });
        const [from = '', to = ''] = ends.map(({ text }) => text);
        const place = () => placeOf(file, [...one.path, 'to']);
        if (from === to)
            return [];
        const [inner, outer] = around(elements, from).includes(to) ? [from, to] : [to, from];
        const group = elements.get(outer);
        if (!around(elements, inner).includes(outer) || !group || isSurelyNoGroup(group))
            return [];
        const what = `"${one.id}" connects "${inner}" with the group "${outer}" that contains it`;
        return [finding('relation-inside', place(), what, `name an element outside the group, or remove the relation`)];
    });
});
export const views = ofEach((file, tree) => {
    const elements = elementsOf(file);
    const isSurelyNoGroup = noGroups(tree, file);
    const tags = new Set(written(file, 'elements').flatMap((element) => textsAt(element, 'tags').map(({ text }) => text)));
    return written(file, 'views').flatMap((view) => [
        ...textsAt(view, 'of').flatMap((of) => groupNamed(file, elements, isSurelyNoGroup, of, `"${view.id}" shows the inside of`)),
        ...textsAt(view, 'tags')
            .filter(({ text }) => !tags.has(text))
            .map(({ text, path }) => {
            const fix = didYouMean(text, tags, 'add the tag to an element');
            return finding('unknown-tag', placeOf(file, path), `"${view.id}" selects the tag "${text}", which no element has`, fix);
        }),
    ]);
});
export const steps = ofEach((file) => {
    const known = written(file, 'relations').map(({ id }) => id);
    return written(file, 'flows').flatMap((flow) => stepsOf(flow).flatMap((step) => textsAt(step, 'relation')
        .filter(({ text }) => !known.includes(text))
        .map(({ text, path }) => {
        const fix = didYouMean(text, known, 'add the relation');
        return finding('unknown-relation', placeOf(file, path), `a step of "${flow.id}" uses the unknown relation "${text}"`, fix);
    })));
});
