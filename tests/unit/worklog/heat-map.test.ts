import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../src/site/dates.ts';
import { coverage } from '../../../src/worklog/coverage.ts';
import { heatMap } from '../../../src/worklog/heat-map.ts';
import { overlaps, weekSpan } from '../../../src/worklog/span.ts';
import { anyWeeks, autumn, task, week } from './some-weeks.ts';

describe('the heat map', () => {
  const weeks = [
    week(
      8,
      [task('a', { starts: '2025-10-28', ends: '2025-10-29' }), task('b', { starts: '2025-10-29' }), task('c', { starts: '2025-11-01' })],
      {
        period: { starts: '2025-10-28', ends: '2025-11-05' },
      },
    ),
    week(9, [task('d', { starts: '2025-11-03' })], { period: { starts: '2025-11-03', ends: '2025-11-07' } }),
  ];

  it('has a row for every week of the programme', () => {
    const rows = heatMap(weeks, autumn);
    expect(rows).toHaveLength(14);
    expect([rows[0]?.monday, rows.at(-1)?.monday]).toEqual(['2025-09-08', '2025-12-08']);
  });

  it('says how many tasks cover each day, and which weeks log it', () => {
    const row = heatMap(weeks, autumn).find(({ monday }) => monday === '2025-10-27');
    expect(row?.days.map(({ count }) => count)).toEqual([0, 1, 2, 0, 0, 1, 0]);
    expect(row?.days.map(({ kind }) => kind)).toEqual(['missed', 'worked', 'worked', 'missed', 'missed', 'worked', 'off']);
    expect(heatMap(weeks, autumn).find(({ monday }) => monday === '2025-11-03')?.weeks).toEqual([8, 9]);
  });

  it('fills the first and last row with days off where the programme starts on another weekday than Monday', () => {
    const [row] = heatMap([], { ...autumn, starts: '2025-09-10' });
    expect(row?.days.map(({ kind }) => kind)).toEqual(['off', 'off', 'ahead', 'ahead', 'ahead', 'off', 'off']);
  });

  it('has seven days a row, Monday first, none left out or twice, whatever the log', () => {
    fc.assert(
      fc.property(anyWeeks, fc.integer({ min: 0, max: 6 }), (log, shift) => {
        const programme = { ...autumn, starts: addDays(autumn.starts, shift) };
        const rows = heatMap(log, programme);
        const days = rows.flatMap((row) => row.days);
        for (const row of rows) expect(row.days.map(({ day }) => weekday(day))).toEqual([1, 2, 3, 4, 5, 6, 7]);
        for (const [index, { day }] of days.entries()) expect(day).toBe(addDays(rows[0]?.monday ?? '', index));
        for (const { monday, weeks: logged } of rows) {
          const whole = { starts: monday, ends: addDays(monday, 6) };
          const spans = log.filter((one) => overlaps(weekSpan(one, programme) ?? { starts: '9', ends: '0' }, whole));
          expect(logged).toEqual(spans.map(({ week: number }) => number));
        }
        const judged = new Map(days.map(({ day, kind }) => [day, kind]));
        for (const { day, kind } of coverage(log, programme).days) expect(judged.get(day)).toBe(kind);
      }),
    );
  });
});
