import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milestoneMatrix, ownerMatrix, pushedOut, unplannedTasks } from '../../../../src/worklog/review/matrix.ts';
import { anyWeeks, task, week } from '../some-weeks.ts';

const milestones = [
  { id: 'learn', name: 'Learn', due: '2025-09-12' },
  { id: 'build', name: 'Build', due: '2025-09-30' },
  { id: 'show', name: 'Show' },
];
const weeks = [
  week(1, [
    task('a', { milestone: 'learn', owner: 'an', state: 'doing', starts: '2025-09-08', ends: '2025-09-12' }),
    task('b', { milestone: 'build', owner: ['an', 'binh'], state: 'done', starts: '2025-09-10' }),
    task('c', {}),
  ]),
  week(2, [
    task('a2', { continues: 'a', state: 'done', starts: '2025-09-15' }),
    task('d', { milestone: 'build', state: 'doing', starts: '2025-09-16' }),
  ]),
];

describe('milestones by week', () => {
  const rows = milestoneMatrix(weeks, milestones);

  it('has a row a milestone, one for tasks without any, and a cell a week', () => {
    expect(rows.map(({ id, cells }) => [id, cells.map(({ done, total }) => `${done}/${total}`).join(' ')])).toEqual([
      ['learn', '0/1 1/1'],
      ['build', '1/1 0/1'],
      ['show', '0/0 0/0'],
      [undefined, '0/1 0/0'],
    ]);
  });

  it('is late for work after the due day, and unknown while open work may still end in time', () => {
    expect(rows.map(({ late, lastWorked }) => [late, lastWorked])).toEqual([
      [true, '2025-09-15'],
      [undefined, '2025-09-16'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('counts every task of every week once, whatever the log', () => {
    fc.assert(
      fc.property(anyWeeks, (log) => {
        const counted = milestoneMatrix(log, []).flatMap(({ cells }) => cells.map(({ total }) => total));
        const listed = log.flatMap(({ tasks = [] }) => tasks).length;
        expect(counted.reduce((sum, one) => sum + one, 0)).toBe(listed);
      }),
    );
  });
});

describe('load by owner', () => {
  it('puts the busiest first and tasks without an owner last; shared work counts for each', () => {
    expect(ownerMatrix(weeks).map(({ id, progress }) => [id, progress?.total, progress?.states.done])).toEqual([
      ['an', 2, 2],
      ['binh', 1, 1],
      [undefined, 2, 0],
    ]);
  });
});

describe('the list of carried-over tasks', () => {
  it('is every chain that was carried over, the latest first', () => {
    expect(pushedOut(weeks).map(({ id, pushOuts, weeksLate }) => [id, pushOuts, weeksLate])).toEqual([['a', 1, 1]]);
  });
});

describe('unplanned work', () => {
  it('is known only in a week with planned tasks', () => {
    expect(unplannedTasks(weeks, 1)).toBeUndefined();
    const planned = [
      week(1, [task('a', { planned: { starts: '2025-09-08', ends: '2025-09-09' } }), task('b')]),
      week(2, [task('c', { continues: 'a' }), task('d')]),
    ];
    expect(unplannedTasks(planned, 1)?.map(({ id }) => id)).toEqual(['b']);
    expect(unplannedTasks(planned, 2)?.map(({ id }) => id)).toEqual(['d']);
  });
});
