// What a page with several weeks contains beside them: an introduction, or weeks that have separate pages.
import type { SourcePage } from '../source-page.ts';
import type { DraftWeek } from './draft-week.ts';
import { hasWords } from './folded.ts';

/** The page without the stacks that became weeks, with unchanged line numbers; undefined if nothing is left. */
export function besideWeeks(page: SourcePage, weeks: readonly DraftWeek[]): SourcePage | undefined {
  const all = weeks.find(({ among }) => among)?.among ?? [];
  const taken = new Set(weeks.flatMap(({ stacks }) => stacks));
  const lines = page.body.split('\n');
  for (const [index, stack] of all.entries()) {
    if (!taken.has(stack)) continue;
    const [from, to] = [stack.line - page.bodyLine, (all[index + 1]?.line ?? Number.POSITIVE_INFINITY) - page.bodyLine];
    for (let line = from; line < Math.min(to, lines.length); line++) lines[line] = '';
  }
  const body = lines.join('\n');
  return hasWords(body) ? { ...page, body } : undefined;
}
