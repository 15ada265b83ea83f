// Converts the body of a page; if that fails, the text is kept as written, in a code fence, so that nothing is lost.
import type { Report } from './finding.ts';
import { withoutLevelGaps } from './heading-levels.ts';
import { convertBody } from './markdown/index.ts';
import type { SourcePage } from './source-page.ts';

/** `text` as a block of code, whatever it contains. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([marks]) => marks.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}text\n${text.trimEnd()}\n${marks}`;
}

/** Closes gaps between heading levels, and reports it. */
export function levelled(text: string, line: number, report: Report): string {
  const { text: moved, were } = withoutLevelGaps(text);
  if (were.length > 0)
    report({
      code: 'heading-levels',
      severity: 'note',
      line,
      what: `The headings below the title have level ${were.join(', ')}.`,
      done: `They have level ${were.map((_, rank) => Math.min(6, rank + 2)).join(', ')} now, to keep all of them.`,
    });
  return moved;
}

/** The body of `page` as our Markdown. Never throws. */
export function bodyText(
  page: SourcePage,
  resolveLink: (target: string, line: number, kind: 'link' | 'image') => string,
  report: Report,
): string {
  const { body, bodyLine, language } = page;
  try {
    return levelled(convertBody(body, { line: bodyLine, language, report, resolveLink }), bodyLine, report);
  } catch (thrown) {
    const why =
      thrown instanceof RangeError ? 'it is nested too deeply' : String(thrown instanceof Error ? thrown.message : thrown).slice(0, 200);
    report({
      code: 'body-unreadable',
      severity: 'error',
      line: bodyLine,
      what: `The text cannot be converted: ${why}.`,
      done: 'The page shows it unmodified, as a code block.',
    });
    return fenced(body);
  }
}
