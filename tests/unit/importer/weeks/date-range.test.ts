import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDayCell } from '../../../../src/importer/weeks/day-cell.ts';
import { readDates } from '../../../../src/importer/weeks/read-dates.ts';
import { readAs } from '../../../../src/importer/weeks/written-date.ts';
import { importSite, week, weekFile } from './site.ts';

const read = (text: string, order: 'dmy' | 'mdy' = 'dmy', where: 'cell' | 'prose' = 'cell') =>
  readDates(text, 1, where).dates.map((date) => readAs(date, order, date.year ?? 2026));

describe('two dates in one cell', () => {
  it.each([
    ['5/07/2026 - 6/07/2026', '2026-07-05', '2026-07-06'],
    ['5/07/2026-6/07/2026', '2026-07-05', '2026-07-06'],
    ['12/07 - 13/07/2026', '2026-07-12', '2026-07-13'],
    ['12/07-13/07/2026', '2026-07-12', '2026-07-13'],
    ['20-21/07/2026', '2026-07-20', '2026-07-21'],
    ['20 – 21/07/2026', '2026-07-20', '2026-07-21'],
    ['08/06/2026 - 14/06', '2026-06-08', '2026-06-14'],
    ['29/12 - 02/01/2027', '2026-12-29', '2027-01-02'],
    ['29/12/2026 → 02/01', '2026-12-29', '2027-01-02'],
    ['12-07-2026 - 13-07-2026', '2026-07-12', '2026-07-13'],
    ['12-07 - 13-07-2026', '2026-07-12', '2026-07-13'],
    ['12.07 - 13.07.2026', '2026-07-12', '2026-07-13'],
    ['12.07.26 - 13.07.26', '2026-07-12', '2026-07-13'],
    ['2026-07-12 - 2026-07-13', '2026-07-12', '2026-07-13'],
    ['2026-07-12-2026-07-13', '2026-07-12', '2026-07-13'],
    ['2026-07-12 to 07-13', '2026-07-12', '2026-07-13'],
    ['2026/07/12 – 2026/07/13', '2026-07-12', '2026-07-13'],
    ['12/07 - 13/07', '2026-07-12', '2026-07-13'],
    ['20-21/07', '2026-07-20', '2026-07-21'],
    ['Từ 20/07 đến 21/07/2026', '2026-07-20', '2026-07-21'],
    ['ngày 20 đến ngày 21/07/2026', '2026-07-20', '2026-07-21'],
    ['20 - 21 tháng 7 năm 2026', '2026-07-20', '2026-07-21'],
    ['20 tháng 7 - 2 tháng 8 năm 2026', '2026-07-20', '2026-08-02'],
    ['20 - 21 July 2026', '2026-07-20', '2026-07-21'],
    ['20th to 21st July 2026', '2026-07-20', '2026-07-21'],
    ['July 20 - 21, 2026', '2026-07-20', '2026-07-21'],
    ['Jul 20 - Aug 2, 2026', '2026-07-20', '2026-08-02'],
    ['Mon 20/07 - Tue 21/07/2026', '2026-07-20', '2026-07-21'],
    ['08:00 20/07 - 17:00 21/07/2026', '2026-07-20', '2026-07-21'],
    ['20/07<br>21/07/2026', '2026-07-20', '2026-07-21'],
    ['20/07, 21/07/2026', '2026-07-20', '2026-07-21'],
    ['05/07 - 13/07/2026', '2026-07-05', '2026-07-13'],
    ['20 & 21/07/2026', '2026-07-20', '2026-07-21'],
    ['20, 21, 22/07/2026', '2026-07-20', '2026-07-22'],
    ['20 và 21/07/2026', '2026-07-20', '2026-07-21'],
    ['20, 21 and 24 July 2026', '2026-07-20', '2026-07-24'],
    ['20.07. - 21.07.2026', '2026-07-20', '2026-07-21'],
  ])('is read as a range: %s', (text, starts, ends) => {
    expect(read(text)).toEqual([starts, ends]);
    expect(readDates(text, 1).rest).not.toMatch(/\d/);
  });

  it.each([
    ['07/20 - 07/21/2026', '2026-07-20', '2026-07-21'],
    ['07/20-21/2026', '2026-07-20', '2026-07-21'],
    ['12/29/2026 - 01/02', '2026-12-29', '2027-01-02'],
    ['12/29 - 01/02/2027', '2026-12-29', '2027-01-02'],
  ])('is read as a range where the month is first: %s', (text, starts, ends) => {
    expect(read(text, 'mdy')).toEqual([starts, ends]);
  });

  it.each([
    ['2026 - 14/06', ['2026-06-14']],
    ['15/09-2025', ['2025-09-15']],
    ['28-10-2025', ['2025-10-28']],
    ['5-6-07', ['2007-06-05']],
    ['Phase 1 - 12/07/2026', ['2026-07-12']],
    ['Week 2-13/07/2026', ['2026-07-13']],
    ['8 June 2026 - 10 pages', ['2026-06-08']],
    ['24, 13/07/2026', ['2026-07-13']],
  ])('is not invented: %s', (text, days) => {
    expect(read(text)).toEqual(days);
  });

  it('leaves no words that only joined its dates, and accounts for them', () => {
    expect(readDates('từ 20/07 đến 21/07/2026', 1).rest).toBe('');
    expect(readDates('from 20/07/2026', 1).rest).toBe('from');
    const { weeks } = importSite({ [weekFile(1)]: week(1, [['1', 'a', 'từ 20/07 đến 21/07/2026', '', '']]) });
    expect(weeks[0]?.facts.tasks?.[0]).not.toHaveProperty('detail');
    expect(weeks[0]?.accounted.map(({ text }) => text)).toContain('từ 20/07 đến 21/07/2026');
  });

  it('gives the order that one half shows to the other', () => {
    const [starts] = readDates('05/07 - 13/07/2026', 1).dates;
    expect(starts?.fixed).toBe('dmy');
  });

  it('leaves a weekday beside a date a weekday', () => {
    expect(readDayCell('2 - 13/07/2026', 1)).toMatchObject({ dates: [{ first: 13, second: 7 }], numbers: [2] });
    expect(readDayCell('20 - 21/07/2026', 1).dates.map((date) => readAs(date, 'dmy'))).toEqual(['2026-07-20', '2026-07-21']);
  });

  it('is a period in prose too', () => {
    const { weeks } = importSite({ [weekFile(1)]: '**Duration:** 20 – 24/07/2026\n\nWords.\n' });
    expect(weeks[0]?.facts.period).toEqual({ starts: '2026-07-20', ends: '2026-07-24' });
  });

  it('takes its year from the other column of the row', () => {
    const { weeks } = importSite({ [weekFile(1)]: week(1, [['1', 'a', '20/07', '21/07/2026', '']]) });
    expect(weeks[0]?.facts.tasks?.[0]).toMatchObject({ starts: '2026-07-20', ends: '2026-07-21' });
  });

  it('of any year is the same range, with or without what its half lacks', () => {
    const day = fc.integer({ min: 0, max: 9000 }).map((days) => new Date(Date.UTC(2010, 0, 1 + days)));
    const parts = (date: Date) => [String(date.getUTCDate()), String(date.getUTCMonth() + 1), String(date.getUTCFullYear())] as const;
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), fc.constantFrom('/', '.', '-'), fc.boolean(), (from, length, mark, tight) => {
        const to = new Date(from.getTime() + length * 86_400_000);
        const [a, b] = [parts(from), parts(to)];
        const joint = tight && mark !== '-' ? '-' : ' - ';
        const days = [from, to].map((date) => date.toISOString().slice(0, 10));
        expect(read([a.join(mark), b.join(mark)].join(joint))).toEqual(days);
        expect(read([a.slice(0, 2).join(mark), b.join(mark)].join(joint))).toEqual(days);
        expect(read([a.join(mark), b.slice(0, 2).join(mark)].join(joint))).toEqual(days);
      }),
    );
  });
});
