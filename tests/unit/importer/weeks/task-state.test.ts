import { describe, expect, it } from 'vitest';
import { stateSaid } from '../../../../src/importer/weeks/task-state.ts';
import { imported } from '../sites.ts';
import { importSite, table, weekFile } from './site.ts';

describe('a state', () => {
  it.each([
    ['**Đã hoàn thành**', 'done'],
    ['In progress', 'doing'],
    ['Chưa bắt đầu', 'planned'],
    ['Chưa hoàn thành', undefined],
    ['Not finished', undefined],
    ['Almost done', undefined],
  ])('%s is %s', (text, state) => {
    expect(stateSaid(text)).toBe(state);
  });

  it('is a fact in another form, as is the number of a row: neither counts as a missing word', () => {
    const { text, report } = imported({
      'content/_index.md': '---\ntitle: Bakery\n---\n',
      'content/1-Worklog/1.1-Week1/_index.md':
        '---\ntitle: Week 1\n---\n| No. | Day | Task | Status | Start Date |\n|---|---|---|---|---|\n| 1 | Mon | Knead | Ongoing | 14/09/2026 |\n| 2 | Tue | Bake | Huỷ | 15/09/2026 |\n| 7 | Wed | Sell | Chưa hoàn thành | 16/09/2026 |\n',
    });
    const week = text('en/worklog/week-01.md');
    expect(week).toContain('state: doing\n');
    expect(week).toContain('state: dropped\n');
    expect(week).toContain('    detail:\n      - "No.: 7"\n      - "Status: Chưa hoàn thành"\n');
    expect(week.match(/No\.:/g)).toHaveLength(1);
    expect(report.files.flatMap(({ words }) => words?.missing ?? [])).toEqual([]);
  });
});

describe('states of both languages', () => {
  const header = ['Day', 'Task', 'Status', 'Start Date'];
  const body = (state: string) => table([['Mon', 'Knead', state, '14/09/2026']], header);

  it('that differ are reported with both places', () => {
    const { findings, weeks } = importSite({ [weekFile(3)]: body('In progress'), [weekFile(3, 'vi')]: body('Hoàn thành') });
    expect(weeks[0]?.facts.tasks).toMatchObject([{ state: 'doing' }]);
    expect(findings.filter(({ code }) => code === 'twin-states-differ')).toMatchObject([
      { file: weekFile(3, 'vi'), what: `“Knead” is done here and doing in ${weekFile(3)}:3` },
    ]);
  });

  it('that agree are not', () => {
    expect(importSite({ [weekFile(3)]: body('Done'), [weekFile(3, 'vi')]: body('Xong') }).codes).not.toContain('twin-states-differ');
  });
});
