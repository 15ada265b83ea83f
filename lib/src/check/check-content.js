import { byPlace } from './finding.js';
import { isLentMatter, withGuide } from './lent-guide.js';
import { readContent } from './read-content.js';
import { rules, siteRules } from './rules/index.js';
/** Checks content that was read. Without a readable site.yaml only that is reported: every other finding would follow from it. */
export function judge(tree) {
    const judging = tree.site ? [...siteRules, ...rules] : siteRules;
    return [...tree.findings, ...judging.flatMap((rule) => rule(tree))].sort(byPlace);
}
/** Checks the content below `root`; paths of findings are relative to `cwd`. `onRead` is called before it is judged. Never throws. */
export function checkContent(root, cwd = process.cwd(), { onRead, read } = {}) {
    const tree = readContent(root, cwd, read);
    onRead?.(tree);
    const { tree: shown, lent } = withGuide(tree, cwd);
    return { tree, findings: judge(shown).filter((found) => !isLentMatter(found, lent)) };
}
/** True if the build must stop. */
export const hasErrors = (findings) => findings.some(({ severity }) => severity === 'error');
