import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingDays } from '../../../src/site/calendar.ts';
import { coverage, weekCoverage } from '../../../src/worklog/coverage.ts';
import { anyWeeks, autumn, task, week } from './some-weeks.ts';

const period = { starts: '2025-10-28', ends: '2025-11-07' };

/** Week 8 as a team may log it: the 3rd and 4th of November bear no task. */
const eighth = week(
  8,
  [
    task('meeting', { starts: '2025-10-28' }),
    task('study', { starts: '2025-10-29', ends: '2025-10-30' }),
    task('orm', { starts: '2025-10-30', ends: '2025-10-31' }),
    task('local', { starts: '2025-11-05' }),
    task('mend', { starts: '2025-11-06', ends: '2025-11-07' }),
  ],
  { period },
);

const kinds = (weeks: Parameters<typeof coverage>[0], days = period) =>
  Object.fromEntries((coverage(weeks, autumn, days).days ?? []).map(({ day, kind }) => [day, kind]));

describe('a missed day', () => {
  it('is a working day that no dated task covers', () => {
    expect(weekCoverage([eighth], 8, autumn)).toMatchObject({
      missed: ['2025-11-03', '2025-11-04'],
      worked: 7,
      workingDays: 9,
      unknown: [],
    });
  });

  it('is neither a weekend nor a holiday', () => {
    const third = week(11, [], { period: { starts: '2025-11-19', ends: '2025-11-24' } });
    expect(weekCoverage([third], 11, autumn)?.missed).toEqual(['2025-11-19', '2025-11-21', '2025-11-24']);
    expect(kinds([third], { starts: '2025-11-20', ends: '2025-11-22' })).toMatchObject({ '2025-11-20': 'holiday', '2025-11-22': 'off' });
  });

  it('is covered by the task of another week, for periods may overlap', () => {
    const ninth = week(9, [task('early', { starts: '2025-11-03' })], { period: { starts: '2025-11-03', ends: '2025-11-13' } });
    expect(weekCoverage([eighth, ninth], 8, autumn)?.missed).toEqual(['2025-11-04']);
  });

  it('between two weeks is missed', () => {
    const tenth = week(10, [task('late', { starts: '2025-11-11' })], { period: { starts: '2025-11-11', ends: '2025-11-11' } });
    expect(kinds([eighth, tenth], { starts: '2025-11-10', ends: '2025-11-11' })).toEqual({
      '2025-11-10': 'missed',
      '2025-11-11': 'worked',
    });
  });
});

describe('an unknown day', () => {
  it('is an uncovered working day of a week with an undated task', () => {
    const vague = { ...eighth, tasks: [...(eighth.tasks ?? []), task('some-day')] };
    expect(weekCoverage([vague], 8, autumn)).toMatchObject({
      missed: [],
      unknown: ['2025-11-03', '2025-11-04'],
      worked: 7,
      workingDays: 9,
    });
  });

  it('is in a week without a list of tasks; an empty list means that there were none', () => {
    expect(weekCoverage([week(8)], 8, autumn)?.unknown).toHaveLength(5);
    expect(weekCoverage([week(8, [])], 8, autumn)?.missed).toHaveLength(5);
  });
});

describe('the whole calendar', () => {
  it('runs from the first to the last day of programme and log', () => {
    const { days } = coverage([eighth], autumn);
    expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2025-09-08', '2025-12-12']);
  });

  it('calls no day missed after the last logged one', () => {
    const { days, missed } = coverage([eighth], autumn);
    expect(missed.at(-1)).toBe('2025-11-04');
    expect(days.find(({ day }) => day === '2025-11-10')?.kind).toBe('ahead');
  });

  it('of an empty log is in the future', () => {
    expect(coverage([], autumn)).toMatchObject({ workingDays: 0, missed: [], unknown: [] });
  });

  it('shows work on days off as worked, beside the working days', () => {
    const saturday = week(8, [task('a', { starts: '2025-11-01' })], { period });
    expect(coverage([saturday], autumn, period)).toMatchObject({ extra: ['2025-11-01'], worked: 0 });
  });

  it('contains no day outside the programme', () => {
    const after = week(14, [], { period: { starts: '2025-12-11', ends: '2025-12-17' } });
    expect(weekCoverage([after], 14, autumn)?.missed).toEqual(['2025-12-11', '2025-12-12']);
  });

  it('is empty for a missing week', () => {
    expect(weekCoverage([eighth], 9, autumn)).toBeUndefined();
  });
});

describe('the coverage of any log', () => {
  it('gives each day one kind, and the counts add up to the working days', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const { days, worked, missed, unknown, workingDays: count } = coverage(weeks, autumn);
        const ahead = days.filter(({ kind }) => kind === 'ahead').length;
        expect(worked + missed.length + unknown.length).toBe(count);
        expect(count + ahead).toBe(workingDays(autumn, autumn).length);
        expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      }),
    );
  });

  it('never calls a day missed that a task covers, or that is in a week with undated tasks', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const { missed } = coverage(weeks, autumn);
        for (const { tasks, period: own } of weeks) {
          for (const { starts, ends } of tasks ?? [])
            if (starts && ends) expect(missed.some((day) => starts <= day && day <= ends)).toBe(false);
          const vague = tasks === undefined || tasks.some(({ starts }) => starts === undefined);
          if (vague && own) expect(missed.some((day) => own.starts <= day && day <= own.ends)).toBe(false);
        }
      }),
    );
  });
});
