import { describe, expect, it } from 'vitest';
import { titleOfRemark, weekToAnswer } from '../../../../src/worklog/review/answer.ts';
import { task, week } from '../some-weeks.ts';

const remark = { id: 'w08-r1', week: 8 };

describe('the week that answers a remark', () => {
  it('is the latest one after the reviewed week', () => {
    expect(weekToAnswer([week(10, []), week(7, []), week(8, []), week(9, [])], remark)).toBe(10);
  });

  it('is the next one if the reviewed week is the latest', () => {
    expect(weekToAnswer([week(7, []), week(8, [])], remark, { weeks: 12 })).toBe(9);
  });

  it('is the one that has such a task already, even a dropped one', () => {
    const weeks = [week(8, []), week(9, [task('a', { closes: 'w08-r1', state: 'dropped' })]), week(10, [])];
    expect(weekToAnswer(weeks, remark)).toBe(9);
  });

  it('is not one whose task closes it too early: that does not count', () => {
    expect(weekToAnswer([week(8, [task('a', { closes: 'w08-r1' })]), week(9, [])], remark)).toBe(9);
  });

  it('does not exist after the last week of the programme', () => {
    expect(weekToAnswer([week(7, []), week(8, [])], remark, { weeks: 8 })).toBeUndefined();
  });
});

describe('the title made of a remark', () => {
  it.each([
    ['Add the units.', 'Add the units'],
    ['  Show what the build looked like. The text is fine.', 'Show what the build looked like'],
    ['Is it v1.2 or v2? Say so.', 'Is it v1.2 or v2?'],
    ['Say "who": no owner is named.\nAlso when.', 'Say "who": no owner is named'],
    [
      'Explain in the summary why the first design was left, what it cost, and which measurements led there',
      'Explain in the summary why the first design was left, what it cost, and which…',
    ],
    ['a'.repeat(90), `${'a'.repeat(80)}…`],
  ])('%s', (text, title) => {
    expect(titleOfRemark(text)).toBe(title);
  });
});
