// Whether a translation says anything: a skeleton, as `npm run new` writes it, must not take the place of the original's text.
import type { WeekWords } from './week.ts';

const some = (list: readonly (readonly unknown[])[] | undefined): boolean =>
  list?.some((texts) => texts.some((text) => text !== undefined)) ?? false;

const UNSEEN = /<!--[\s\S]*?-->|\{\s*\/\*[\s\S]*?\*\/\s*\}|^import\s.*['"].*$/gm;

/** True if a reader sees something of a page's body: comments and imports are not prose. */
export const hasProse = (body: string | undefined): boolean => (body ?? '').replaceAll(UNSEEN, '').trim() !== '';

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
