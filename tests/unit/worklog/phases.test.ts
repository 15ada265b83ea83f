import { describe, expect, it } from 'vitest';
import type { Milestone } from '../../../src/site/site.ts';
import { phases } from '../../../src/worklog/phases.ts';
import { autumn, task, week } from './some-weeks.ts';

const milestones: Milestone[] = [
  { id: 'learn', name: 'Learn', due: '2025-09-19' },
  { id: 'build', name: 'Build', due: '2025-10-03' },
];

/** Phases as `learn: 1 2`; a week that is not written yet in brackets. */
const summary = (...given: Parameters<typeof phases>) =>
  phases(...given).map(
    ({ milestone, weeks }) => `${milestone?.id ?? 'none'}: ${weeks.map(({ number, facts }) => (facts ? number : `(${number})`)).join(' ')}`,
  );

describe('the weeks by phase', () => {
  it('follow the due days of milestones, including the weeks to come', () => {
    expect(summary([week(1), week(2), week(3)], milestones, { ...autumn, weeks: 5 })).toEqual(['learn: 1 2', 'build: 3 (4) (5)']);
  });

  it('count a week after every due day with the last milestone', () => {
    expect(summary([week(9)], milestones, { ...autumn, weeks: 1 })).toEqual(['learn: (1)', 'build: 9']);
  });

  it('follow the tasks where no milestone has a due day', () => {
    const undated = milestones.map(({ id, name }) => ({ id, name }));
    const log = [
      week(1, [task('a', { milestone: 'learn' }), task('b', { milestone: 'build' }), task('c', { milestone: 'learn' })]),
      week(2, [task('d', { milestone: 'build' })]),
      week(3, [task('e')]),
    ];
    expect(summary(log, undated)).toEqual(['learn: 1', 'build: 2', 'none: 3']);
  });

  it('are one phase without milestones, and none without weeks', () => {
    expect(summary([week(2), week(1)], [])).toEqual(['none: 1 2']);
    expect(summary([], milestones)).toEqual([]);
  });
});
