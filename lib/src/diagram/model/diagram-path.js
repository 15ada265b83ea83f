// The paths of a diagram version's file and pages. Separate from the schema, because it needs no library.
import { ID } from '../../site/ids.js';
/** Below the content root: `architecture/clickstream/v11.yaml`. */
export const diagramFile = ({ name, version }) => `architecture/${name}/${version}.yaml`;
/** The files of all diagrams below the content root, as a pattern. */
export const DIAGRAM_FILES = 'architecture/*/*.yaml';
/** Parses a path of `diagramFile`; `undefined` for any other. */
export function placeOfDiagram(path) {
    const [, name = '', version = ''] = /^architecture\/([^/]+)\/([^/]+)\.yaml$/.exec(path) ?? [];
    return ID.test(name) && ID.test(version) ? { name, version } : undefined;
}
const naturally = new Intl.Collator('en', { numeric: true });
/** By diagram, its oldest version first: `v9` before `v10`. */
export const inOrderOfVersion = (places) => [...places].sort((a, b) => naturally.compare(a.name, b.name) || naturally.compare(a.version, b.version));
/**
 * Content paths of the pages of these diagrams, without the language: the list of all, each diagram, each version, and the changes since
 * the version before it.
 */
export function diagramPages(places) {
    const series = Map.groupBy(inOrderOfVersion(places), ({ name }) => name);
    const pages = [...series].flatMap(([name, versions]) => {
        const own = versions.map(({ version }) => `architecture/${name}/${version}`);
        return [`architecture/${name}`, ...own, ...own.slice(1).map((page) => `${page}/changes`)];
    });
    return pages.length === 0 ? [] : ['architecture', ...pages];
}
