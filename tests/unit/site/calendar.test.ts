import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarWeek, isWorkingDay, workingDays } from '../../../src/site/calendar.ts';
import { addDays, daysBetween, weekday } from '../../../src/site/dates.ts';
import { type Programme, siteSchema } from '../../../src/site/site.ts';
import { anyDay, anyPeriod } from './days.ts';

const autumn: Programme = {
  name: 'Autumn',
  starts: '2025-09-08',
  ends: '2025-12-12',
  weeks: 14,
  workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  holidays: [{ day: '2025-11-20', name: 'Day off' }],
};

const anyWorkdays = fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, { minLength: 1 });

it('a holiday of several days takes each of them off, and no other', () => {
  const programme = siteSchema.parse({
    name: 'T',
    description: 'T',
    programme: {
      name: 'P',
      starts: '2026-02-09',
      ends: '2026-02-27',
      weeks: 3,
      holidays: [
        { from: '2026-02-16', to: '2026-02-18', name: 'Tết' },
        { day: '2026-02-20', name: 'X' },
      ],
    },
  }).programme as Programme;
  expect(workingDays(programme, { starts: '2026-02-13', ends: '2026-02-23' })).toEqual(['2026-02-13', '2026-02-19', '2026-02-23']);
  const wrong = (holiday: object) => siteSchema.shape.programme.safeParse({ ...programme, holidays: [holiday] }).success;
  expect(wrong({ from: '2026-02-18', to: '2026-02-16', name: 'X' })).toBe(false);
  expect(wrong({ from: '2026-02-18', name: 'X' })).toBe(false);
});

describe('a working day', () => {
  it('is one of the weekdays that the programme names', () => {
    expect(isWorkingDay(autumn, '2025-11-07')).toBe(true);
    expect(isWorkingDay(autumn, '2025-11-08')).toBe(false);
    expect(isWorkingDay({ ...autumn, workdays: ['sat'] }, '2025-11-08')).toBe(true);
  });

  it('is not a holiday', () => {
    expect(isWorkingDay(autumn, '2025-11-20')).toBe(false);
  });

  it('occurs in any seven days as often as the programme has weekdays', () => {
    fc.assert(
      fc.property(anyDay, anyWorkdays, (starts, workdays) => {
        expect(workingDays({ workdays, holidays: [] }, { starts, ends: addDays(starts, 6) })).toHaveLength(workdays.length);
      }),
    );
  });

  it('is in the given period', () => {
    fc.assert(
      fc.property(anyPeriod(anyDay, 60), anyWorkdays, (period, workdays) => {
        const days = workingDays({ workdays, holidays: [] }, period);
        expect(days.every((day) => period.starts <= day && day <= period.ends)).toBe(true);
      }),
    );
  });
});

describe('week n of the calendar', () => {
  it('runs from the first to the last working weekday, seven days after the one before', () => {
    expect(calendarWeek(autumn, 1)).toEqual({ starts: '2025-09-08', ends: '2025-09-12' });
    expect(calendarWeek(autumn, 8)).toEqual({ starts: '2025-10-27', ends: '2025-10-31' });
  });

  it('includes its holidays', () => {
    expect(calendarWeek(autumn, 11)).toEqual({ starts: '2025-11-17', ends: '2025-11-21' });
  });

  it('of a programme that starts on a Wednesday runs into the next Tuesday', () => {
    expect(calendarWeek({ ...autumn, starts: '2025-09-10' }, 1)).toEqual({ starts: '2025-09-10', ends: '2025-09-16' });
  });

  it('never overlaps the next one', () => {
    fc.assert(
      fc.property(anyDay, anyWorkdays, fc.integer({ min: 1, max: 98 }), (starts, workdays, number) => {
        const week = calendarWeek({ starts, workdays }, number);
        const next = calendarWeek({ starts, workdays }, number + 1);
        expect(week.ends < next.starts).toBe(true);
        expect(daysBetween(week.starts, next.starts)).toBe(7);
        expect(weekday(week.starts)).toBe(weekday(next.starts));
      }),
    );
  });
});
