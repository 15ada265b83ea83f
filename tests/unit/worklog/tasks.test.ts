import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveTasks, tasksOfWeek } from '../../../src/worklog/tasks.ts';
import { anyWeeks, task, week } from './some-weeks.ts';

describe('a task that continues another', () => {
  const weeks = [
    week(8, [task('shop', { owner: 'an', milestone: 'build', planned: { starts: '2025-10-28', ends: '2025-11-07' } })]),
    week(9, [task('shop-w09', { continues: 'shop', state: 'doing' })]),
    week(11, [task('shop-w11', { continues: 'shop-w09', state: 'done', planned: { starts: '2025-12-01', ends: '2025-12-04' } })]),
  ];

  it('inherits title, owner and milestone, however often it is continued', () => {
    for (const resolved of resolveTasks(weeks)) {
      expect(resolved).toMatchObject({ title: 'Title of shop', owners: ['an'], milestone: 'build', chain: 'shop' });
    }
  });

  it('has its own state, which may be unknown', () => {
    expect(resolveTasks(weeks).map(({ state }) => state)).toEqual([undefined, 'doing', 'done']);
  });

  it('has the plan of the task before it until it has its own', () => {
    const [, ninth, eleventh] = resolveTasks(weeks);
    expect(ninth).toMatchObject({ planned: undefined, plan: { ends: '2025-11-07' } });
    expect(eleventh).toMatchObject({ planned: { ends: '2025-12-04' }, plan: { ends: '2025-12-04' } });
  });

  it('has the weeks before and after it', () => {
    expect(resolveTasks(weeks).map(({ carriedFrom, carriedTo }) => [carriedFrom, carriedTo])).toEqual([
      [undefined, 9],
      [8, 11],
      [9, undefined],
    ]);
  });

  it('is the same in whatever order the weeks are read', () => {
    expect(resolveTasks(weeks.toReversed())).toEqual(resolveTasks(weeks));
  });
});

describe('a reference that is broken', () => {
  it('leaves the task separate, named by its id where it has no title', () => {
    const [alone] = resolveTasks([week(9, [task('alone', { continues: 'nothing' })])]);
    expect(alone).toMatchObject({ title: 'alone', chain: 'alone', carriedFrom: undefined });
  });

  it('to itself, to its own week or to a later one ends there', () => {
    const weeks = [
      week(8, [task('a', { continues: 'a' }), task('b', { continues: 'a' }), task('c', { continues: 'd' })]),
      week(9, [task('d', { continues: 'c' })]),
    ];
    expect(resolveTasks(weeks).map(({ id, chain }) => [id, chain])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
      ['d', 'c'],
    ]);
  });
});

describe('the tasks of all weeks', () => {
  it('are each there once, in the order of weeks', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        expect(resolveTasks(weeks).map(({ id }) => id)).toEqual(weeks.flatMap(({ tasks = [] }) => tasks.map(({ id }) => id)));
      }),
    );
  });

  it('have both days or none, and no later first than last', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        for (const { starts, ends } of resolveTasks(weeks))
          expect(starts === undefined ? ends === undefined : starts <= (ends ?? '')).toBe(true);
      }),
    );
  });

  it('of one week are those that it lists', () => {
    expect(tasksOfWeek([week(8, [task('a')]), week(9, [task('b')])], 9).map(({ id }) => id)).toEqual(['b']);
  });
});
