// Checks the kinds that a team adds, and that every element has a kind that exists.
import { iconNames } from '../../diagram/icons/read-icon.js';
import { isKind, kinds } from '../../diagram/model/kinds.js';
import { ID } from '../../site/ids.js';
import { SVG_FILE } from '../../site/kinds.js';
import { placeOf } from '../content-tree.js';
import { written } from '../diagram-items.js';
import { finding } from '../finding.js';
import { didYouMean } from '../likely.js';
/** The kinds that the team adds for a diagram, as written: its own, then those of site.yaml. */
export const kindsWritten = ({ siteFile }, file) => [
    ...written(file, 'kinds'),
    ...(siteFile ? written(siteFile, 'kinds') : []),
];
/** Applies a rule to every file that may define kinds. */
const ofEach = (rule) => (tree) => [...(tree.siteFile ? [tree.siteFile] : []), ...tree.diagrams].flatMap((file) => rule(file, tree));
export const kindIds = ofEach((file) => {
    const first = new Map();
    return written(file, 'kinds').flatMap((one) => {
        const other = first.get(one.id);
        const place = placeOf(file, [...one.path, 'id']);
        if (isKind(one.id))
            return [finding('duplicate-id', place, `the kind "${one.id}" exists already`, 'give yours another id')];
        if (one.id === '' || !other) {
            first.set(one.id, one);
            return [];
        }
        const { line } = placeOf(file, [...other.path, 'id']);
        return [finding('duplicate-id', place, `duplicate kind id "${one.id}": also used in line ${line}`, 'give one of them another id')];
    });
});
export const kindIcons = ofEach((file, { iconFaults, files }) => written(file, 'kinds').flatMap(({ item: { icon }, path }) => {
    if (typeof icon !== 'string' || !iconFaults.has(icon))
        return [];
    const place = placeOf(file, [...path, 'icon']);
    const fault = iconFaults.get(icon);
    if (fault)
        return [finding('icon-unusable', place, `the icon ${icon} ${fault.what}`, fault.fix)];
    if (!SVG_FILE.test(icon)) {
        const fix = didYouMean(icon, iconNames(), 'choose one on lucide.dev/icons, or name an SVG file of the content folder');
        return [finding('unknown-icon', place, `there is no icon "${icon}" in the set of Lucide`, fix)];
    }
    const drawings = [...files].filter((name) => SVG_FILE.test(name));
    return [finding('unknown-icon', place, `there is no file ${icon} in the content folder`, didYouMean(icon, drawings, 'add the file'))];
}));
export const elementKinds = (tree) => tree.diagrams.flatMap((file) => {
    const own = kindsWritten(tree, file).map(({ id }) => id);
    return written(file, 'elements').flatMap(({ id, item: { kind }, path }) => {
        // Any other value has a finding of the schema.
        if (typeof kind !== 'string' || !ID.test(kind) || isKind(kind) || own.includes(kind))
            return [];
        const fix = didYouMean(kind, [...own, ...kinds], `write one of ${[...own, ...kinds].join(', ')}, or add yours to kinds:`);
        return [finding('unknown-kind', placeOf(file, [...path, 'kind']), `the kind "${kind}" of "${id}" does not exist`, fix)];
    });
});
