// Diagrams that pages show with <Diagram> and <Changes>: names, versions, flows and views must exist.
import { diagramFile, inOrderOfVersion } from '../../diagram/model/diagram-path.js';
import { idOf } from '../../site/ids.js';
import { placeIn } from '../content-tree.js';
import { written } from '../diagram-items.js';
import { finding } from '../finding.js';
import { didYouMean } from '../likely.js';
/** The attributes of each component, the one with the diagram's name first. */
const ATTRIBUTES = {
    Diagram: ['name', 'version', 'flow', 'view', 'caption'],
    Changes: ['diagram', 'from', 'to', 'caption'],
};
const wrong = (what, written, known, otherwise) => ({
    what,
    fix: didYouMean(written, known, otherwise),
});
function wrongAttribute(component, names) {
    const known = ATTRIBUTES[component] ?? [];
    const noun = component === 'Diagram' ? 'diagram' : 'component';
    for (const key of known)
        if (key in names && names[key] === undefined)
            return { what: `the ${key} of this ${noun} is an expression`, fix: `write it in quotes: ${key}="…"` };
    const other = Object.keys(names).find((key) => !known.includes(key));
    return other === undefined ? undefined : wrong(`unknown attribute "${other}" on <${component}>`, other, known, 'remove the attribute');
}
/** What `<Diagram>` refers to within its version. */
function wrongPart(names, shown) {
    for (const [key, list] of [['flow', 'flows'], ['view', 'views']]) {
        const id = names[key];
        if (id === undefined || !shown?.file.yaml)
            continue;
        const known = written(shown.file, list).map((one) => one.id);
        if (!known.includes(id))
            return wrong(`version ${shown.version} of "${names['name']}" has no ${key} "${id}"`, id, known, 'remove the attribute');
    }
    return undefined;
}
/** What `<Changes>` compares: two versions, the earlier one first. */
function wrongPair({ diagram, from, to }, versions) {
    if (versions.length < 2)
        return { what: `the diagram "${diagram}" has only one version, so there is nothing to compare`, fix: 'remove the component' };
    const later = to ?? versions.at(-1) ?? '';
    const at = versions.indexOf(later);
    if (at === 0)
        return {
            what: `"${later}" is the first version of "${diagram}": there is no earlier version to compare`,
            fix: `write a later version: ${versions.slice(1).join(', ')}`,
        };
    if (from === undefined || versions.indexOf(from) < at)
        return undefined;
    return {
        what: `<Changes> from ${from} to ${later}: ${from} is not the earlier version`,
        fix: `write an earlier version: from="${versions[at - 1]}"`,
    };
}
/** The file in which a version with this name would be. */
const fileFor = (name, version) => diagramFile({ name: idOf(name) ?? 'platform', version: idOf(version, 'v') ?? 'v1' });
function shownDiagram(tree, component, names) {
    const attribute = wrongAttribute(component, names);
    if (attribute)
        return attribute;
    const [nameKey = 'name'] = ATTRIBUTES[component] ?? [];
    const name = names[nameKey];
    const all = tree.diagrams.flatMap((file) => (file.named ? [{ file, ...file.named }] : []));
    if (name === undefined)
        return {
            what: component === 'Diagram' ? '<Diagram> has no name' : '<Changes> has no diagram',
            fix: `add the ${nameKey}: <${component} ${nameKey}="…" />`,
        };
    const own = inOrderOfVersion(all.filter((one) => one.name === name));
    const first = names['version'] ?? names['to'] ?? 'v1';
    if (own.length === 0)
        return wrong(`unknown diagram "${name}"`, name, [...new Set(all.map((one) => one.name))], `write ${fileFor(name, first)}`);
    const versions = own.map(({ version }) => version);
    for (const version of [names['version'], names['from'], names['to']])
        if (version !== undefined && !versions.includes(version))
            return wrong(`the diagram "${name}" has no version "${version}"`, version, versions, `write ${fileFor(name, version)}`);
    if (component === 'Changes')
        return wrongPair(names, versions);
    const { version } = names;
    return wrongPart(names, version === undefined ? own.at(-1) : own.find((one) => one.version === version));
}
export const shownDiagrams = (tree) => tree.pages.flatMap((page) => page.body.tags.flatMap(({ name, attributes, at }) => {
    const found = name in ATTRIBUTES ? shownDiagram(tree, name, attributes) : undefined;
    return found ? [finding('unknown-diagram', placeIn(page, at), found.what, found.fix)] : [];
}));
