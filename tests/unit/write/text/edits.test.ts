import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutFrontMatter, readYaml } from '../../../../src/check/front-matter.ts';
import { changeWeekText, readWeekText, type WeekText } from '../../../../src/write/text/week-text.ts';
import { runs } from '../../../runs.ts';
import { anyWish, edited } from './any-edit.ts';
import { awkward } from './awkward.ts';
import type { Span } from './places.ts';
import { reducedSites, type WeekFile, written } from './weeks.ts';

/** Keys of days; `date` is Hugo's. */
const DAYS = new Set(['starts', 'ends', 'date']);

function read(text: string): WeekText {
  const week = readWeekText(text);
  if ('reason' in week) throw new Error(`${week.reason}\n${text}`);
  return week;
}

/** What the site reads: days at the keys of days are days there, and texts here. */
function ofSite(text: string): WeekText {
  const cut = cutFrontMatter(text.replace(/^\uFEFF/, ''), 'week.md');
  if (!('yaml' in cut)) throw new Error(cut.what);
  const yaml = readYaml(cut.yaml, 'week.md', 0);
  if (!('value' in yaml)) throw new Error(`${yaml.what}\n${text}`);
  const days = (value: unknown, key?: string): unknown => {
    if (value instanceof Date) return DAYS.has(String(key)) ? value.toISOString().slice(0, 10) : value;
    if (Array.isArray(value)) return value.map((item) => days(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, days(field, name)]));
  };
  return { facts: days(yaml.value) as WeekText['facts'], body: cut.body.replace(/\r\n?/g, '\n') };
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
          if (!/[:-] [&*]\w/.test(file)) expect(lost(text, changed, edit.lines, edit.isMoved)).toEqual([]);
          text = changed;
        }
      }),
      { numRuns: runs(150) },
    );
  });
});
