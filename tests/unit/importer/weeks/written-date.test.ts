import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../../src/importer/weeks/read-dates.ts';
import { orderShown, readAs } from '../../../../src/importer/weeks/written-date.ts';
import { isDay } from '../../../../src/site/dates.ts';

const one = (text: string) => {
  const [date] = readDates(text, 1).dates;
  return date && readAs(date, 'dmy', date.year ?? 2026);
};

describe('a written date', () => {
  it.each([
    ['28/10/2025', '2025-10-28'],
    ['2025-10-28', '2025-10-28'],
    ['28-10-2025', '2025-10-28'],
    ['28.10.25', '2025-10-28'],
    ['20/10/2025 22:00', '2025-10-20'],
    ['Jun 08', '2026-06-08'],
    ['April 17th', '2026-04-17'],
    ['8 June 2025', '2025-06-08'],
    ['ngày 5 tháng 11 năm 2025', '2025-11-05'],
    ['08/06', '2026-06-08'],
    ['2/010/2025', '2025-10-02'],
  ])('is read from %s', (text, day) => {
    expect(one(text)).toBe(day);
  });

  it('reports how a date with a typo is read', () => {
    expect(readDates('2/010/2025', 1).dates[0]?.corrected).toBe('2/10/2025');
  });

  it('is not a day that does not exist', () => {
    expect(one('31/02/2025')).toBeUndefined();
    expect(orderShown(readDates('45/45/2025', 1).dates[0] as never)).toBe('none');
  });

  it('keeps the words and placeholders beside it', () => {
    expect(readDates('`r Sys.Date()`', 1).placeholders).toEqual(['`r Sys.Date()`']);
    expect(readDates('from 28/10/2025 on', 1).rest).toBe('from on');
  });

  it('reads back every day, in both orders, whatever the separator', () => {
    const day = fc
      .date({ min: new Date('2005-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.'), fc.boolean(), (text, separator, padded) => {
        const [year, month, date] = text.split('-').map((part) => (padded ? part : String(Number(part)))) as [string, string, string];
        const [dmy] = readDates([date, month, year].join(separator), 1).dates;
        const [mdy] = readDates([month, date, year].join(separator), 1).dates;
        expect(dmy && readAs(dmy, 'dmy')).toBe(text);
        expect(mdy && readAs(mdy, 'mdy')).toBe(text);
      }),
    );
  });

  it('never fails, and never returns an invalid day, on any text', () => {
    // Most have the shape of a date: nothing is read in the others.
    const dated = fc.stringMatching(/^ ?\d{1,2}[/.-]\d{1,2}([/.-](\d{2}|\d{4}))?$/);
    const text = fc.oneof(dated, dated, fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d/.: -]{0,20}$/));
    let read = 0;
    fc.assert(
      fc.property(text, fc.constantFrom('dmy' as const, 'mdy' as const), (written, order) => {
        for (const date of readDates(written, 1).dates) {
          const day = readAs(date, order, 2025);
          if (day === undefined) continue;
          read += 1;
          expect(isDay(day)).toBe(true);
        }
      }),
    );
    expect(read).toBeGreaterThan(0);
  });
});
