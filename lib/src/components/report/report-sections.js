// Which sections the report contains, and in which order.
import { sections } from '../../site/tree.js';
/** How to use the tool is not part of a team's report. */
const LEFT_OUT = 'guide';
/**
 * The sections of the report. `chosen` are those under `report.sections` in site.yaml, in its order; by default
 * the worklog, then the others in the order of the header, without the guide. Missing ones are skipped.
 */
export function reportSections(tree, navigation, chosen) {
    const all = sections(tree, navigation);
    if (chosen)
        return chosen.flatMap((path) => all.find((section) => section.path === path) ?? []);
    const isWorklog = ({ path }) => path === 'worklog';
    return [...all.filter(isWorklog), ...all.filter((section) => !isWorklog(section) && section.path !== LEFT_OUT)];
}
/** What the report omits from a section: of a diagram it shows only the newest version. */
export const isLeftOut = ({ path, page }) => page?.drawn === true && path.split('/').length > 2;
