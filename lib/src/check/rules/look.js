// The look of a team in site.yaml: the accent color is legible, and the links of header and footer lead somewhere.
import { accentFault, legible, NEEDED } from '../../site/accent.js';
import { finding } from '../finding.js';
import { judgeLink } from '../judge-link.js';
import { targetsOf } from '../targets.js';
export const accent = ({ site, siteFile }) => {
    const colors = site?.look.accent;
    if (!colors || !siteFile)
        return [];
    return ['light', 'dark'].flatMap((theme) => {
        const color = colors[theme];
        const fault = accentFault(color, theme);
        if (!fault)
            return [];
        const what = `${color} ${fault.name} has a contrast of ${fault.ratio.toFixed(2)}:1 in the ${theme} theme, and text needs ${NEEDED}:1`;
        const fix = `write "${legible(color, theme)}", the nearest color that is legible everywhere`;
        return [finding('accent-contrast', siteFile.yaml.place(['look', 'accent', theme]), what, fix)];
    });
};
/** Links of header and footer. */
export const siteLinks = (tree) => {
    const { site, siteFile } = tree;
    if (!site || !siteFile)
        return [];
    const targets = targetsOf(tree);
    return ['header', 'footer'].flatMap((part) => site.links[part].flatMap(({ to }, index) => {
        const place = siteFile.yaml.place(['links', part, index, 'to']);
        const report = (code, what, fix) => [finding(code, place, what, fix)];
        return judgeLink({ page: siteFile, link: { target: to, kind: 'link' }, targets, report });
    }));
};
