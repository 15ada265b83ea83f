// Checks a body for diagrams written as code, and for headings whose id is already used.
import { weekAnchors } from '../../worklog/anchors.js';
import { placeIn } from '../content-tree.js';
import { finding } from '../finding.js';
export const mermaid = ({ pages }) => {
    const fix = 'define it in a file in architecture/ and show it with <Diagram>, or export it as an SVG file next to the page';
    return pages.flatMap((page) => page.body.fences.flatMap(({ language, at }) => language?.toLowerCase() === 'mermaid'
        ? [finding('mermaid-fence', placeIn(page, at), 'this Mermaid diagram is displayed as code', fix)]
        : []));
};
/** What GitHub renders and a page shows otherwise. */
export const slips = ({ pages }) => pages.flatMap((page) => page.body.slips.map(({ code, what, fix, at }) => finding(code, placeIn(page, at), what, fix)));
/** A week page has generated headings; a second heading with the same anchor makes links lead to the wrong one. */
export const weekHeadings = ({ pages }) => {
    const taken = new Set(Object.values(weekAnchors));
    return pages.flatMap((page) => page.kind === 'page'
        ? []
        : page.body.headings.flatMap(({ slug, text, at }) => taken.has(slug)
            ? [
                finding('anchor-twice', placeIn(page, at), `the heading "${text}" has the same anchor #${slug} as a section generated from the week's front matter`, 'rename the heading, or move its text into the front matter'),
            ]
            : []));
};
/** Ids of the frame around every page. */
const ofWeek = new Set(Object.values(weekAnchors));
const frame = new Set(['content', 'toc-label']);
/** Two elements of one id: links and labels find the first. */
export const frameIds = ({ pages }) => pages.flatMap((page) => {
    const report = (id, at) => finding('anchor-twice', placeIn(page, at), `the id "${id}" is already used on the page`, 'choose another id');
    return [
        ...page.body.tags.flatMap(({ attributes: { id }, at }) => id !== undefined && (frame.has(id) || (page.kind !== 'page' && ofWeek.has(id))) ? [report(id, at)] : []),
        ...page.body.headings.flatMap(({ slug, at }) => (frame.has(slug) ? [report(slug, at)] : [])),
    ];
});
