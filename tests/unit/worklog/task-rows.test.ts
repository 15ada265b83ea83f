import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskColumns, taskCsv, taskRows } from '../../../src/worklog/task-rows.ts';
import { anyWeeks, task, week } from './some-weeks.ts';

const weeks = [
  week(
    8,
    [
      task('shop', {
        starts: '2025-10-28',
        owner: ['an', 'binh'],
        state: 'doing',
        milestone: 'build',
        planned: { starts: '2025-10-28', ends: '2025-10-30' },
        evidence: [
          { id: 'a', label: 'Commit', href: 'https://team.example/a' },
          { id: 'b', label: 'Notes', href: '../notes.md' },
        ],
      }),
    ],
    { period: { starts: '2025-10-28', ends: '2025-11-07' } },
  ),
  week(9, [task('shop-w09', { continues: 'shop' })]),
];

describe('the facts as rows', () => {
  it('leave out what is not recorded', () => {
    expect(taskRows(weeks)[1]).toEqual({
      week: 9,
      id: 'shop-w09',
      title: 'Title of shop',
      owner: ['an', 'binh'],
      milestone: 'build',
      continues: 'shop',
      chain: 'shop',
    });
  });

  it('give a week without a period the days that its page shows', () => {
    const rows = taskRows(weeks, { programme: { starts: '2025-09-08', workdays: ['mon', 'tue', 'wed', 'thu', 'fri'] } });
    expect(rows.map(({ period_starts, period_ends }) => [period_starts, period_ends])).toEqual([
      ['2025-10-28', '2025-11-07'],
      ['2025-11-03', '2025-11-07'],
    ]);
    const dated = taskRows([week(1, [task('a', { starts: '2025-09-09', ends: '2025-09-11' })])]);
    expect(dated[0]).toMatchObject({ period_starts: '2025-09-09', period_ends: '2025-09-11' });
  });

  it('have links as the site resolves them', () => {
    const [row] = taskRows(weeks, { link: (href, number) => (href.startsWith('../') ? `/worklog/week-0${number}/${href}` : href) });
    expect(row?.evidence?.map(({ href }) => href)).toEqual(['https://team.example/a', '/worklog/week-08/../notes.md']);
  });

  it('are a table with one line a task and the columns in their order', () => {
    expect(taskCsv(taskRows(weeks))).toBe(
      [
        'week,period_starts,period_ends,id,title,starts,ends,planned_starts,planned_ends,owner,state,milestone,continues,chain,closes,evidence',
        '8,2025-10-28,2025-11-07,shop,Title of shop,2025-10-28,2025-10-28,2025-10-28,2025-10-30,an; binh,doing,build,,shop,,https://team.example/a; ../notes.md',
        '9,,,shop-w09,Title of shop,,,,,an; binh,,build,shop,shop,,',
        '',
      ].join('\r\n'),
    );
  });

  it('name no column that is not in the header, whatever the log', () => {
    fc.assert(
      fc.property(anyWeeks, (log) => {
        const rows = taskRows(log);
        for (const row of rows) expect(Object.keys(row).every((key) => (taskColumns as readonly string[]).includes(key))).toBe(true);
        expect(taskCsv(rows).split('\r\n')).toHaveLength(rows.length + 2);
      }),
    );
  });
});
