import { describe, expect, it } from 'vitest';
import { importSite, table, week, weekFile } from './site.ts';

const starts = (imported: ReturnType<typeof importSite>, number = 1) =>
  imported.weeks.find((one) => one.number === number)?.facts.tasks?.map((task) => task.starts);

describe('dates of a site', () => {
  it('are read like the unambiguous ones of their language', () => {
    const imported = importSite({
      [weekFile(1)]: week(1, [['Mon', 'a', '07/06/2026', '07/06/2026', '']]),
      [weekFile(2)]: week(2, [['Mon', 'b', '07/13/2026', '07/13/2026', '']]),
      [weekFile(1, 'vi')]: week(1, [['2', 'a', '06/07/2026', '06/07/2026', '']]),
      [weekFile(2, 'vi')]: week(2, [['2', 'b', '13/07/2026', '13/07/2026', '']]),
    });
    expect(starts(imported)).toEqual(['2026-07-06']);
    expect(imported.codes.filter((code) => code !== 'date-order')).toEqual([]);
  });

  it('are read with the weekday column where none is unambiguous', () => {
    const imported = importSite({
      [weekFile(1)]: week(1, [
        ['Mon', 'a', '07/06/2026', '', ''],
        ['Tue', 'b', '07/07/2026', '', ''],
        ['Wed', 'c', '07/08/2026', '', ''],
      ]),
    });
    expect(starts(imported)).toEqual(['2026-07-06', '2026-07-07', '2026-07-08']);
    expect(imported.findings[0]?.done).toContain('weekday');
  });

  it('are read with the order of weeks where no weekday decides', () => {
    const imported = importSite({
      [weekFile(1)]: week(1, [
        ['1', 'a', '02/03/2026', '', ''],
        ['2', 'b', '03/03/2026', '', ''],
      ]),
      [weekFile(2)]: week(2, [
        ['1', 'c', '09/03/2026', '', ''],
        ['2', 'd', '10/03/2026', '', ''],
      ]),
    });
    expect(starts(imported)).toEqual(['2026-03-02', '2026-03-03']);
  });

  it('are read with the translation where one language is ambiguous', () => {
    const imported = importSite({
      [weekFile(1)]: week(1, [['1', 'a', '05/06/2026', '', '']]),
      [weekFile(1, 'vi')]: week(1, [['1', 'a', '05/06/2026', '', '']]),
      [weekFile(3, 'vi')]: week(3, [['1', 'c', '25/06/2026', '', '']]),
    });
    expect(starts(imported)).toEqual(['2026-06-05']);
  });

  it('are left out where nothing decides', () => {
    const imported = importSite({ [weekFile(1)]: week(1, [['1', 'a', '05/06/2026', '06/06/2026', '']]) });
    expect(starts(imported)).toEqual([undefined]);
    expect(imported.codes).toEqual(['date-open']);
    expect(imported.weeks[0]?.facts.tasks?.[0]?.ends).toBe('2026-06-06');
  });

  it('are read in the given format', () => {
    const imported = importSite({ [weekFile(1)]: week(1, [['1', 'a', '05/06/2026', '', '']]) }, { dates: 'mdy' });
    expect(starts(imported)).toEqual(['2026-05-06']);
  });

  it('get the year of the site, when the weekdays agree', () => {
    const imported = importSite({
      [weekFile(8)]:
        `From 08/06/2026 on.\n\n${table([['Mon (Jun 08)', 'Draw', 'A drawing', 'Ready']], ['Day / Date', 'Work Content', 'Task Details', 'Results Achieved'])}`,
    });
    expect(imported.weeks[0]?.facts.tasks?.[0]).toMatchObject({ starts: '2026-06-08', detail: ['A drawing', 'Results Achieved: Ready'] });
    expect(imported.codes).toContain('date-year');
  });

  it('are left out and reported where they are impossible, reversed, strange or far away', () => {
    const rows = [
      ['1', 'a', '31/09/2025', '', ''],
      ['1', 'b', '20/10/2025', '18/10/2025', ''],
      ['1', 'c', '01/01/2000', '', ''],
      ['1', 'd', '21/01/2025', '', ''],
      ['1', 'e', '21/10/2025', '', ''],
      ['1', 'f', '22/10/2025', '', ''],
      ['1', 'g', '23/10/2025', '', ''],
    ];
    const imported = importSite({ [weekFile(1)]: week(1, rows) });
    expect(starts(imported)).toEqual([undefined, undefined, undefined, undefined, '2025-10-21', '2025-10-22', '2025-10-23']);
    expect(imported.codes).toEqual(
      expect.arrayContaining(['date-impossible', 'ends-before-start', 'date-placeholder', 'date-out-of-week']),
    );
  });

  it('are left out where a task would last longer than a year, and leave no period to a week that would', () => {
    const imported = importSite({
      [weekFile(1)]: week(1, [['1', 'a', '15/10/2025', '16/12/2026', '']]),
      [weekFile(2)]: week(2, [
        ['1', 'b', '20/10/2025', '20/10/2025', ''],
        ['1', 'c', '20/12/2026', '20/12/2026', ''],
      ]),
    });
    expect(starts(imported)).toEqual([undefined]);
    expect(imported.weeks[1]?.facts).toMatchObject({ tasks: [{ starts: '2025-10-20' }, { starts: '2026-12-20' }] });
    expect(imported.weeks[1]?.facts.period).toBeUndefined();
    expect(imported.codes.filter((code) => code === 'date-out-of-week')).toHaveLength(2);
  });

  it('apply to the rows below with a blank first cell', () => {
    const imported = importSite({
      [weekFile(1)]: week(1, [
        ['1', 'a', '28/10/2025', '29/10/2025', ''],
        ['', 'b', '', '', ''],
      ]),
    });
    expect(imported.weeks[0]?.facts.tasks?.[1]).toMatchObject({ starts: '2025-10-28', ends: '2025-10-29' });
    expect(imported.codes).toContain('dates-carried');
  });

  it('are placeholders where every week has the same', () => {
    const pages = Object.fromEntries(
      [1, 2, 3].map((number) => [weekFile(number), week(number, [['2', `work ${number}`, '18/08/2025', '19/08/2025', '']])]),
    );
    const imported = importSite(pages);
    expect(imported.weeks.flatMap(({ facts }) => facts.tasks?.map((task) => task.starts))).toEqual([undefined, undefined, undefined]);
    expect(imported.codes.filter((code) => code === 'stale-template-dates')).toHaveLength(3);
  });
});
