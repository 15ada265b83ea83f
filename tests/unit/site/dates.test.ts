import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { daySchema, periodSchema } from '../../../src/site/date-schemas.ts';
import { addDays, dayFix, daysBetween, daysFrom, isDay, weekday } from '../../../src/site/dates.ts';
import { anyDay } from './days.ts';

describe('a day', () => {
  test.each(['2025-11-07', '2024-02-29', '2000-02-29', '1999-12-31'])('%s is valid', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each(['2025-02-29', '1900-02-29', '2025-04-31', '2025-13-01', '2025-1-7', '07/11/2025', '2025-11-07T10:00', '', 'today'])(
    '%j is invalid',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('has a weekday: Monday is 1, Sunday is 7', () => {
    expect(weekday('2025-11-03')).toBe(1);
    expect(weekday('2025-11-09')).toBe(7);
    expect(weekday('1969-12-31')).toBe(3);
  });

  it('is the same after as many days forward as back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('sorts as a text in the order of time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(one < other).toBe(daysBetween(one, other) > 0);
      }),
    );
  });

  it('has the next weekday one day later', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(addDays(day, 1))).toBe((weekday(day) % 7) + 1);
        expect(weekday(addDays(day, 7))).toBe(weekday(day));
      }),
    );
  });
});

describe('the days from one to another', () => {
  it('are each day once, both ends included', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (day, more) => {
        const days = daysFrom(day, addDays(day, more));
        expect(days).toHaveLength(more + 1);
        expect(new Set(days).size).toBe(days.length);
        expect(days.toSorted()).toEqual(days);
        expect([days[0], days.at(-1)]).toEqual([day, addDays(day, more)]);
      }),
    );
  });

  it('are none when the last is earlier', () => {
    expect(daysFrom('2025-11-07', '2025-11-06')).toEqual([]);
  });
});

describe('a text that is not a day', () => {
  test.each([
    ['2026-02-30', 'write a day from 01 to 28: February 2026 has 28 days'],
    ['2028-02-30', 'write a day from 01 to 29: February 2028 has 29 days'],
    ['2026-04-31', 'write a day from 01 to 30: April 2026 has 30 days'],
    ['2026-01-00', 'write a day from 01 to 31: January 2026 has 31 days'],
    ['2026-13-01', 'write a month from 01 to 12'],
    ['2026-00-10', 'write a month from 01 to 12'],
    ['next Monday', 'write YYYY-MM-DD'],
    ['5/1/2026', 'write YYYY-MM-DD: 2026-01-05 or 2026-05-01'],
    ['27.2.2026', 'write 2026-02-27'],
    ['2026/2/7', 'write 2026-02-07'],
    ['2026-02-27T10:00', 'write 2026-02-27'],
    ['2026-02-27 10:00:00 +07:00', 'write 2026-02-27'],
    ['30/2/2026', 'write YYYY-MM-DD'],
  ])('%s is fixed: %s', (text, fix) => expect(dayFix(text)).toBe(fix));
});

describe('a day in front matter', () => {
  it('may be the Date of a YAML parser', () => {
    expect(daySchema.parse(new Date('2025-11-07'))).toBe('2025-11-07');
    expect(daySchema.parse('2025-11-07')).toBe('2025-11-07');
  });

  test.each([
    [7112025, 'write a date as YYYY-MM-DD'],
    ['2026-02-30', 'not a valid date: write a day from 01 to 28: February 2026 has 28 days'],
    ['30/02/2026', 'not a valid date: write YYYY-MM-DD'],
    [new Date('x'), 'write a date as YYYY-MM-DD'],
  ])('%s is refused: %s', (value, message) => {
    expect(daySchema.safeParse(value).error?.issues[0]?.message).toBe(message);
  });
});

describe('a period', () => {
  it('may be one day', () => {
    expect(periodSchema.safeParse({ starts: '2025-11-07', ends: '2025-11-07' }).success).toBe(true);
  });

  it('does not end before it starts', () => {
    const { error } = periodSchema.safeParse({ starts: '2025-11-07', ends: '2025-11-06' });
    expect(error?.issues[0]).toMatchObject({ path: ['ends'], message: 'ends before it starts' });
  });
});
