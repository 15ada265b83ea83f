import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conflict, type Merge, mergeWeeks } from '../../../../src/write/text/merge.ts';
import { changeWeekText, readWeekText, type WeekText } from '../../../../src/write/text/week-text.ts';
import { runs } from '../../../runs.ts';
import { anyWish, edited, type Wish } from './any-edit.ts';
import { awkward } from './awkward.ts';
import { written } from './weeks.ts';

const week = (text: string): WeekText => {
  const read = readWeekText(text);
  if ('reason' in read) throw new Error(read.reason);
  return read;
};

/** The file after each wish that fits. */
const changedBy = (file: string, wishes: readonly Wish[]): string =>
  wishes.reduce((text, wish) => {
    const edit = edited(text, week(text), wish);
    return edit ? changeWeekText(text, edit.week) : text;
  }, file);

function merged(base: string, mine: string, theirs: string, answers?: ('mine' | 'theirs')[]): Merge {
  const result = mergeWeeks({ base, mine, theirs }, answers);
  if ('reason' in result) throw new Error(result.reason);
  return result;
}

/** The value at the path of a conflict; items of lists by their id. */
const valueAt = ({ facts }: WeekText, path: Conflict['path']): unknown =>
  path === 'body'
    ? undefined
    : path.reduce<unknown>(
        (value, step) => (Array.isArray(value) ? value.find(({ id }) => id === step) : (value as Record<string, unknown>)?.[step]),
        facts,
      );

const files = [...awkward, ...written].filter(([, text]) => !('reason' in readWeekText(text)));
const anyFile = fc.constantFrom(...files).map(([, text]) => text);
const anyWishes = fc.array(anyWish, { minLength: 1, maxLength: 3 });

describe('any two edits', () => {
  it('of which only one changed something are that one', () => {
    fc.assert(
      fc.property(anyFile, anyWishes, (base, wishes) => {
        const changed = changedBy(base, wishes);
        expect(merged(base, base, changed)).toMatchObject({ text: changed, conflicts: [] });
        expect(merged(base, changed, changed)).toMatchObject({ text: changed, conflicts: [] });
        const mine = merged(base, changed, base);
        expect(mine).toMatchObject({ merged: week(changed), conflicts: [] });
        expect(week(mine.text)).toEqual(week(changed));
      }),
      { numRuns: runs(40) },
    );
  });

  it('are merged into a file that says so, with each conflict as it is answered', () => {
    fc.assert(
      fc.property(anyFile, anyWishes, anyWishes, (base, one, other) => {
        const texts = [base, changedBy(base, one), changedBy(base, other)] as const;
        const { conflicts, ...mine } = merged(...texts);
        const theirs = merged(
          ...texts,
          conflicts.map(() => 'theirs'),
        );
        expect(theirs.conflicts).toEqual(conflicts);
        for (const result of [mine, theirs]) expect(week(result.text)).toEqual(result.merged);
        for (const conflict of conflicts.filter(({ path }) => path !== 'body')) {
          expect(valueAt(mine.merged, conflict.path)).toEqual(conflict.mine);
          expect(valueAt(theirs.merged, conflict.path)).toEqual(conflict.theirs);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
