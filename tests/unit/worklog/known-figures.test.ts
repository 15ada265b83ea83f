import { describe, expect, it } from 'vitest';
import { knownFigures, unrecorded } from '../../../src/worklog/known-figures.ts';
import { logProgress } from '../../../src/worklog/progress.ts';
import { task, week } from './some-weeks.ts';

const figures = (...given: Parameters<typeof knownFigures>) =>
  knownFigures(...given).map(({ name, count, of }) => `${name} ${count}/${of}`);

describe('figures for headlines', () => {
  const done = { state: 'done', starts: '2025-09-08', ends: '2025-09-09' } as const;

  it('are those without unknown parts', () => {
    const log = [week(1, [task('a', { ...done, evidence: [{ id: 'x', label: 'X', href: 'x.md' }] }), task('b', { state: 'planned' })])];
    const progress = logProgress(log);
    expect(figures(progress, 1, 3)).toEqual(['weeks 1/3', 'tasks 1/2', 'evidence 1/1']);
    expect(unrecorded(progress)).toEqual({ plans: 1, states: 0, days: 0 });
  });

  it('leave out a share that a task without a state makes uncertain', () => {
    const progress = logProgress([week(1, [task('a', done), task('b')])]);
    expect(figures(progress, 1, undefined)).toEqual(['weeks 1/1']);
    expect(unrecorded(progress)).toMatchObject({ states: 1 });
  });

  it('count days only where every working day is accounted for', () => {
    const progress = logProgress([week(1, [task('a', { ...done, planned: { starts: '2025-09-08', ends: '2025-09-09' } })])]);
    const days = { worked: 4, workingDays: 5, unknown: [] };
    expect(figures(progress, 1, 1, days)).toEqual(['weeks 1/1', 'tasks 1/1', 'onTime 1/1', 'evidence 0/1', 'days 4/5']);
    expect(figures(progress, 1, 1, { ...days, unknown: ['2025-09-10'] })).not.toContain('days 4/4');
    expect(unrecorded(progress, { unknown: ['2025-09-10'] })).toEqual({ plans: 0, states: 0, days: 1 });
  });

  it('are only the weeks of a log without tasks', () => {
    expect(figures(logProgress([week(1)]), 1, 2)).toEqual(['weeks 1/2']);
  });
});
