// Whether a translation says anything: a skeleton, as `shiplog new` writes it, must not take the place of the original's text.
import type { WeekWords } from './week.ts';

const some = (list: readonly (readonly unknown[])[] | undefined): boolean =>
  list?.some((texts) => texts.some((text) => text !== undefined)) ?? false;

/** Comments, and imports of an .mdx page, at the start of a text. Nothing is tried twice, however long the text is. */
const UNSEEN = /^(?:\s+|<!--[\s\S]*?(?:-->|$)|\{\s*\/\*[\s\S]*?\*\/\s*\}|import\s[^\n]*['"][^\n]*)+/;

/** True if a reader sees something of a page's body: comments and imports are not prose. */
export const hasProse = (body = ''): boolean => body.replace(UNSEEN, '') !== '';

/** True if a week's translation has at least one text, or prose. Facts that it repeats, ids and a stamp do not count. */
export function hasWords(words: WeekWords, prose: string): boolean {
  const { title, summary, objectives, next, tasks, blockers } = words;
  return (
    hasProse(prose) ||
    [title, summary].some((text) => text !== undefined) ||
    [objectives, next].some((items) => Object.keys(items ?? {}).length > 0) ||
    some(tasks?.map((task) => [task.title, task.detail, ...(task.evidence ?? []).map(({ label }) => label)])) ||
    some(blockers?.map(({ text, cause }) => [text, cause]))
  );
}
