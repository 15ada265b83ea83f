import { describe, expect, it } from 'vitest';
import { extent, logSpan, mondayOf, overlaps, taskSpan, weekSpan, within } from '../../../src/worklog/span.ts';
import { autumn, task, week } from './some-weeks.ts';

const seventh = { starts: '2025-11-07', ends: '2025-11-07' };

describe('the days of a task', () => {
  it('are one day when only one is given, whichever it is', () => {
    expect(taskSpan({ starts: '2025-11-07' })).toEqual(seventh);
    expect(taskSpan({ ends: '2025-11-07' })).toEqual(seventh);
  });

  it('are unknown without any', () => {
    expect(taskSpan({})).toBeUndefined();
  });
});

describe('the days of a week', () => {
  const dated = [task('a', { starts: '2025-10-28' }), task('b', seventh)];

  it('are its own period first', () => {
    expect(weekSpan(week(8, dated, { period: seventh }), autumn)).toEqual(seventh);
  });

  it("are the calendar's where it states none", () => {
    expect(weekSpan(week(8, dated), autumn)).toEqual({ starts: '2025-10-27', ends: '2025-10-31' });
  });

  it("are its tasks' where there is no calendar either", () => {
    expect(weekSpan(week(8, dated))).toEqual({ starts: '2025-10-28', ends: '2025-11-07' });
    expect(weekSpan(week(8))).toBeUndefined();
  });
});

describe('several periods', () => {
  it('reach from the first day to the last, ignoring unknown ones', () => {
    expect(extent([undefined, seventh, { starts: '2025-10-28', ends: '2025-10-30' }])).toEqual({
      starts: '2025-10-28',
      ends: '2025-11-07',
    });
    expect(extent([undefined])).toBeUndefined();
  });

  it('of a log include the tasks that extend beyond their week', () => {
    expect(logSpan([week(8, [task('a', { starts: '2025-10-20', ends: '2025-12-24' })])], autumn)).toEqual({
      starts: '2025-10-20',
      ends: '2025-12-24',
    });
  });

  it('touch when they share one day', () => {
    expect(overlaps(seventh, { starts: '2025-11-07', ends: '2025-11-09' })).toBe(true);
    expect(overlaps(seventh, { starts: '2025-11-08', ends: '2025-11-09' })).toBe(false);
    expect(within(seventh, '2025-11-07')).toBe(true);
  });
});

describe('a Monday', () => {
  it('is its own, and that of the six days after it', () => {
    expect(['2025-11-03', '2025-11-07', '2025-11-09'].map(mondayOf)).toEqual(['2025-11-03', '2025-11-03', '2025-11-03']);
  });
});
