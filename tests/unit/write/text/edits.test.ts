import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeWeekText, readWeekText, type WeekText } from '../../../../src/write/text/week-text.ts';
import { runs } from '../../../runs.ts';
import { anyWish, edited } from './any-edit.ts';
import { awkward } from './awkward.ts';
import { ofSite } from './of-site.ts';
import type { Span } from './places.ts';
import { reducedSites, type WeekFile, written } from './weeks.ts';

function read(text: string): WeekText {
  const week = readWeekText(text);
  if ('reason' in week) throw new Error(`${week.reason}\n${text}`);
  return week;
}

/** Lines that had to stay and are not there in their order. */
function lost(before: string, after: string, span: Span | undefined, isMoved: boolean): string[] {
  const lines = before.split('\n');
  const next = after.split('\n');
  const [first, last] = span ?? [lines.length, lines.length];
  if (!isMoved) {
    // What is above stays above, what is below stays below; where lines are only added, they are added in one place.
    let head = 0;
    while (head < first && lines[head] === next[head]) head++;
    const floor = span ? last : head;
    let tail = lines.length;
    while (tail > floor && next.length - (lines.length - tail) > head && lines[tail - 1] === next[next.length - (lines.length - tail) - 1])
      tail--;
    return span ? [...lines.slice(head, first), ...lines.slice(last, tail)] : lines.slice(head, tail);
  }
  let at = 0;
  return lines.filter((line, index) => {
    if (index >= first && index < last) return false;
    const found = next.indexOf(line, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

const files: readonly WeekFile[] = [...awkward, ...awkward, ...written, ...reducedSites.flatMap(({ weeks }) => weeks())];
const readable = files.filter(([, text]) => !('reason' in readWeekText(text)));

/** Anchors: a value is written in one place and read in several, so that more lines change with it. */
const hasAnchor = (text: string): boolean => /[:-] &\w/.test(text);

describe('a file whose week is edited', () => {
  it('says what was edited, to the site as to the editor, and each other line stays as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readable), fc.array(anyWish, { minLength: 1, maxLength: 5 }), ([, file], wishes) => {
        let text = file;
        for (const wish of wishes) {
          const edit = edited(text, read(text), wish);
          if (!edit) continue;
          const changed = changeWeekText(text, edit.week);
          expect(read(changed)).toEqual(edit.week);
          expect(ofSite(changed)).toEqual(edit.week);
          if (!hasAnchor(file)) expect(lost(text, changed, edit.lines, edit.isMoved)).toEqual([]);
          text = changed;
        }
      }),
      { numRuns: runs(150) },
    );
  });
});
