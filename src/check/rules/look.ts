// The look of a team in site.yaml: the accent color is legible, and the links of header and footer lead somewhere.
import { accentFault, legible, NEEDED } from '../../site/accent.ts';
import { type Finding, finding } from '../finding.ts';
import { judgeLink } from '../judge-link.ts';
import type { Case } from '../link-to-judge.ts';
import { targetsOf } from '../targets.ts';
import type { Rule } from './rule.ts';

export const accent: Rule = ({ site, siteFile }) => {
  const colors = site?.look.accent;
  if (!colors || !siteFile) return [];
  return (['light', 'dark'] as const).flatMap((theme): Finding[] => {
    const color = colors[theme];
    const fault = accentFault(color, theme);
    if (!fault) return [];
    const what = `${color} ${fault.name} has a contrast of ${fault.ratio.toFixed(2)}:1 in the ${theme} theme, and text needs ${NEEDED}:1`;
    const fix = `write "${legible(color, theme)}", the nearest color that is legible everywhere`;
    return [finding('accent-contrast', siteFile.yaml.place(['look', 'accent', theme]), what, fix)];
  });
};

/** Links of header and footer. */
export const siteLinks: Rule = (tree) => {
  const { site, siteFile } = tree;
  if (!site || !siteFile) return [];
  const targets = targetsOf(tree);
  return (['header', 'footer'] as const).flatMap((part) =>
    site.links[part].flatMap(({ to }, index) => {
      const place = siteFile.yaml.place(['links', part, index, 'to']);
      const report: Case['report'] = (code, what, fix) => [finding(code, place, what, fix)];
      return judgeLink({ page: siteFile, link: { target: to, kind: 'link' }, targets, report });
    }),
  );
};
