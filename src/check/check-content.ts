// Checks a content root: reads it, then runs every rule. The build and the command use the same function.
import type { ContentTree } from './content-tree.ts';
import { byPlace, type Finding } from './finding.ts';
import { isLentMatter, withGuide } from './lent-guide.ts';
import { readContent } from './read-content.ts';
import type { readPage } from './read-page.ts';
import { rules, siteRules } from './rules/index.ts';

export interface Checked {
  /** In the order of files and positions. */
  findings: readonly Finding[];
  /** The number of the team's own pages. */
  tree: ContentTree;
}

/** Checks content that was read. Without a readable site.yaml only that is reported: every other finding would follow from it. */
export function judge(tree: ContentTree): Finding[] {
  const judging = tree.site ? [...siteRules, ...rules] : siteRules;
  return [...tree.findings, ...judging.flatMap((rule) => rule(tree))].sort(byPlace);
}

/** Checks the content below `root`; paths of findings are relative to `cwd`. `onRead` is called before it is judged. Never throws. */
export function checkContent(
  root: string,
  cwd: string = process.cwd(),
  { onRead, read }: { onRead?: (tree: ContentTree) => void; read?: typeof readPage } = {},
): Checked {
  const tree = readContent(root, cwd, read);
  onRead?.(tree);
  const { tree: shown, lent } = withGuide(tree, cwd);
  return { tree, findings: judge(shown).filter((found) => !isLentMatter(found, lent)) };
}

/** True if the build must stop. */
export const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'error');
