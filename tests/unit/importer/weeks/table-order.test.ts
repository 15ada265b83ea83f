import { describe, expect, it } from 'vitest';
import { importSite, week, weekFile } from './site.ts';

type Rows = readonly (readonly [day: string, date: string])[];

const pages = (weeks: Record<number, Rows>) =>
  Object.fromEntries(
    Object.entries(weeks).map(([number, rows]) => [
      weekFile(Number(number)),
      week(
        Number(number),
        rows.map(([day, date], index) => [day, `work ${number} ${index}`, date, date, '']),
      ),
    ]),
  );

const starts = (imported: ReturnType<typeof importSite>, number: number) =>
  imported.weeks.find((one) => one.number === number)?.facts.tasks?.map((task) => task.starts);

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;

/** A week of working days from a Monday, written day or month first. */
const written = (monday: string, order: 'dmy' | 'mdy', days: readonly string[] = DAYS): Rows =>
  days.map((day, index) => {
    const [year = '', month = '', date = ''] = new Date(Date.parse(monday) + index * 86_400_000).toISOString().slice(0, 10).split('-');
    return [day, (order === 'dmy' ? [date, month, year] : [month, date, year]).join('/')];
  });

const may = ['2026-05-04', '2026-05-05', '2026-05-06', '2026-05-07', '2026-05-08'];

describe('a week written month/day in a site of day/month', () => {
  it('is read month/day where only so it makes one week, between its neighbors, on its weekdays', () => {
    const imported = importSite(
      pages({
        2: written('2026-04-20', 'dmy'),
        3: written('2026-04-27', 'dmy'),
        4: written('2026-05-04', 'mdy'),
        5: written('2026-05-11', 'dmy'),
      }),
    );
    expect(starts(imported, 4)).toEqual(may);
    expect(starts(imported, 5)?.[0]).toBe('2026-05-11');
    expect(imported.findings.find(({ code, severity }) => code === 'date-order' && severity === 'warning')).toMatchObject({
      file: weekFile(4),
      done: expect.stringContaining('fit between the neighboring weeks'),
    });
    expect(imported.codes).not.toContain('week-out-of-order');
  });

  it('is read so without a weekday column', () => {
    const ordinals = ['1', '2', '3', '4', '5'];
    const imported = importSite(
      pages({
        3: written('2026-04-27', 'dmy', ordinals),
        4: written('2026-05-04', 'mdy', ordinals),
        5: written('2026-05-11', 'dmy', ordinals),
        6: written('2026-05-18', 'dmy', ordinals),
      }),
    );
    expect(starts(imported, 4)).toEqual(may);
  });

  it('is read so where the weekdays and the neighbors show it for a single day', () => {
    const imported = importSite(
      pages({
        3: written('2026-04-27', 'dmy'),
        4: [
          ['Tue', '05/05/2026'],
          ['Thu', '05/07/2026'],
        ],
        5: written('2026-05-18', 'dmy'),
      }),
    );
    expect(starts(imported, 4)).toEqual(['2026-05-05', '2026-05-07']);
  });

  it('works the other way round: day/month in a site of month/day', () => {
    const imported = importSite(
      pages({
        2: written('2026-04-20', 'mdy'),
        3: written('2026-04-27', 'mdy'),
        4: written('2026-05-04', 'dmy'),
        5: written('2026-05-11', 'mdy'),
      }),
    );
    expect(starts(imported, 4)).toEqual(may);
  });

  it('stays open where nothing but the length of the week speaks for it', () => {
    const imported = importSite(
      pages({
        1: written('2026-04-20', 'dmy'),
        9: [
          ['1', '05/04/2026'],
          ['2', '05/06/2026'],
        ],
        20: written('2026-09-14', 'dmy'),
      }),
    );
    expect(starts(imported, 9)).toEqual([undefined, undefined]);
    expect(imported.codes).toContain('date-open');
  });

  it('keeps the order of the site for a task that takes months and agrees with its weekday', () => {
    const { weeks } = importSite({
      ...pages({ 1: written('2026-04-13', 'dmy'), 3: written('2026-05-18', 'dmy') }),
      [weekFile(2)]: week(2, [['Mon', 'a', '04/05/2026', '04/12/2026', '']]),
    });
    expect(weeks[1]?.facts.tasks?.[0]).toMatchObject({ starts: '2026-05-04', ends: '2026-12-04' });
  });
});

describe('a row that is weeks away from the others', () => {
  it('has no dates, and does not stretch its week', () => {
    const rows: Rows = [['6', '15/08/2025'], ...written('2025-09-09', 'dmy', ['3', '4', '5', '6'])];
    const imported = importSite(pages({ 1: rows }));
    expect(starts(imported, 1)?.[0]).toBeUndefined();
    expect(imported.weeks[0]?.facts.period).toEqual({ starts: '2025-09-09', ends: '2025-09-12' });
    expect(imported.findings.find(({ code }) => code === 'date-out-of-week')?.what).toContain('2025-08-15');
  });

  it('keeps them if it lasts until the week', () => {
    const { weeks } = importSite({
      [weekFile(1)]: week(1, [
        ['1', 'long', '15/08/2025', '09/09/2025', ''],
        ['2', 'b', '09/09/2025', '09/09/2025', ''],
        ['3', 'c', '10/09/2025', '10/09/2025', ''],
        ['4', 'd', '13/09/2025', '13/09/2025', ''],
      ]),
    });
    expect(weeks[0]?.facts.tasks?.[0]).toMatchObject({ starts: '2025-08-15', ends: '2025-09-09' });
  });
});
