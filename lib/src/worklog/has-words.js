const some = (list) => list?.some((texts) => texts.some((text) => text !== undefined)) ?? false;
/** Comments, and imports of an .mdx page, at the start of a text. Nothing is tried twice, however long the text is. */
const UNSEEN = /^(?:\s+|<!--[\s\S]*?(?:-->|$)|\{\s*\/\*[\s\S]*?\*\/\s*\}|import\s[^\n]*['"][^\n]*)+/;
/** True if a reader sees something of a page's body: comments and imports are not prose. */
export const hasProse = (body = '') => body.replace(UNSEEN, '') !== '';
/** True if a week's translation has at least one text, or prose. Facts that it repeats, ids and a stamp do not count. */
export function hasWords(words, prose) {
    const { title, summary, objectives, next, tasks, blockers } = words;
    return (hasProse(prose) ||
        [title, summary].some((text) => text !== undefined) ||
        [objectives, next].some((items) => Object.keys(items ?? {}).length > 0) ||
        some(tasks?.map((task) => [task.title, task.detail, ...(task.evidence ?? []).map(({ label }) => label)])) ||
        some(blockers?.map(({ text, cause }) => [text, cause])));
}
