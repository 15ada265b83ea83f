// The diagrams as pages read them: every diagram with its versions, oldest first, once.
import { getCollection } from 'astro:content';
import { site } from 'shiplog:site';
import { onDisk } from '../check/on-disk.js';
import { readIcon } from '../diagram/icons/read-icon.js';
import { diagramAnchor } from '../diagram/model/anchors.js';
import { DIAGRAM_FILES, inOrderOfVersion, placeOfDiagram } from '../diagram/model/diagram-path.js';
import { kindsOf } from '../diagram/model/kinds.js';
import { contentRoot, hasFiles } from './content-root.js';
/** The team's kinds that a diagram uses, with their glyphs. The check has reported the icons that cannot be read. */
function kindsIn({ kinds, elements }) {
    const used = kindsOf(kinds, site.kinds).filter(({ id }) => elements.some(({ kind }) => kind === id));
    return used.map((kind) => {
        const glyph = kind.icon === undefined ? undefined : readIcon(onDisk(contentRoot(), kind.icon), contentRoot());
        return glyph && 'shapes' in glyph ? { ...kind, glyph } : kind;
    });
}
async function readSeries() {
    // Astro warns of an empty collection; a site without diagrams is not a mistake.
    if (!hasFiles(DIAGRAM_FILES))
        return [];
    const found = (await getCollection('diagrams')).flatMap(({ id, data }) => {
        const place = placeOfDiagram(id);
        return place ? [{ ...place, facts: { ...data, kinds: kindsIn(data) }, file: id }] : [];
    });
    const versions = inOrderOfVersion(found).map(({ name, version, facts, file }) => ({ diagram: name, name: version, facts, file }));
    return [...Map.groupBy(versions, ({ diagram }) => diagram)].map(([name, own]) => ({ name, versions: own }));
}
let reading;
/** Every diagram, by name. Read once per build; Vite drops the cache when content changes in `shiplog dev`. */
export function diagrams() {
    reading ??= readSeries();
    return reading;
}
/** A diagram's title across its versions: its name in title case. */
export const titleOf = ({ name }) => (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');
/** The newest version of a diagram. */
export const newest = ({ versions }) => versions.at(-1);
/** One version of a diagram, by default the newest; `undefined` if the site has no such version. */
export async function versionOf(name, wanted) {
    const series = (await diagrams()).find((one) => one.name === name);
    return series && (wanted === undefined ? newest(series) : series.versions.find((version) => version.name === wanted));
}
/** The same, for names that exist: `check` stops the build before an unknown name gets here. */
export async function findVersion(name, wanted) {
    const found = await versionOf(name, wanted);
    if (!found)
        throw new Error(`There is no diagram ${[name, wanted].filter(Boolean).join(', version ')}: run npx shiplog check`);
    return found;
}
/** The version before `version`; `undefined` for the first. */
export const before = ({ versions }, version) => versions[versions.findIndex(({ name }) => name === version.name) - 1];
/** Content path of a diagram's page, or of one version's. */
export const diagramPath = (diagram, version) => ['architecture', diagram, version].filter((part) => part !== undefined).join('/');
/** The id of an element's or a step's text on a page, for links into a diagram. */
export const anchorOf = ({ diagram, name }, ...parts) => diagramAnchor({ name: diagram, version: name }, ...parts);
