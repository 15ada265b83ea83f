import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logTimeline } from '../../../src/worklog/timeline.ts';
import { timelineGroups } from '../../../src/worklog/timeline-groups.ts';
import { runs } from '../../runs.ts';
import { anyWeeks, autumn, task, week } from './some-weeks.ts';

const weeks = [
  week(1, [
    task('a', { state: 'done', milestone: 'learn' }),
    task('b', { state: 'done', milestone: 'learn', starts: '2025-09-15', ends: '2025-09-19' }),
    task('c', { state: 'doing' }),
  ]),
];

describe('the timeline by milestone', () => {
  it('has a group a milestone in the order of site.yaml, then what only tasks name, then what has none', () => {
    const groups = timelineGroups(logTimeline([...weeks, week(2, [task('d', { milestone: 'extra' })])], autumn), ['build', 'learn']);
    expect(groups.map(({ milestone, rows, done }) => [milestone, rows.length, done])).toEqual([
      ['learn', 2, 2],
      ['extra', 1, 0],
      [undefined, 1, 0],
    ]);
  });

  it('shows in each column the most certain value of its tasks', () => {
    const [learn] = timelineGroups(logTimeline(weeks, autumn), ['learn']);
    expect(learn?.segments.map(({ kind, span }) => `${kind} ${span}`)).toEqual(['undated 1', 'actual 1', 'gap 12']);
    expect(learn?.state).toBe('done');
  });

  it('loses no task and covers every column, whatever the log', () => {
    fc.assert(
      fc.property(anyWeeks, (log) => {
        const timeline = logTimeline(log, autumn);
        const groups = timelineGroups(timeline, ['learn']);
        expect(groups.flatMap(({ rows }) => rows.map(({ chain }) => chain)).sort()).toEqual(timeline.rows.map(({ chain }) => chain).sort());
        for (const { segments } of groups) expect(segments.reduce((sum, { span }) => sum + span, 0)).toBe(timeline.columns.length);
      }),
      { numRuns: runs(40) },
    );
  });
});
