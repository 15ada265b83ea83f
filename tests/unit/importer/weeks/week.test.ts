import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekSchema, weekWordsSchema } from '../../../../src/worklog/week.ts';
import { runs } from '../../../runs.ts';
import { importSite, table, week, weekFile } from './site.ts';

const ROWS = [
  ['2', '- Meet <br> - Review', '27/10/2025', '27/10/2025', '<https://example.org/a>'],
  ['3', 'Study', '28/10/2025', '28/10/2025', 'The book'],
];

describe('a week', () => {
  it('has objectives, tasks and evidence as facts, and its outcomes as prose', () => {
    const { weeks, accounted } = { accounted: [], ...importSite({ [weekFile(8)]: week(8, ROWS) }) };
    expect(accounted).toEqual([]);
    expect(weeks[0]?.facts).toEqual({
      week: 8,
      title: 'Week 8',
      period: { starts: '2025-10-27', ends: '2025-10-28' },
      objectives: { 'learn-part-8': 'Learn part 8' },
      tasks: [
        {
          id: 'w08-meet',
          title: 'Meet',
          starts: '2025-10-27',
          ends: '2025-10-27',
          evidence: [{ id: 'example-org', label: 'https://example.org/a', href: 'https://example.org/a' }],
          detail: ['Review'],
        },
        { id: 'w08-study', title: 'Study', starts: '2025-10-28', ends: '2025-10-28', detail: ['Reference Material: The book'] },
      ],
    });
    expect(weeks[0]?.bodies.get('en')).toEqual([{ markdown: '### Week 8 Achievements:\n\n* Learned part 8', line: 12 }]);
  });

  it('has the texts of both languages and the facts of the first', () => {
    const vi = week(8, [
      ['2', 'Họp', '27/10/2025', '29/10/2025', '<https://example.org/a>'],
      ['3', 'Học', '28/10/2025', '28/10/2025', '<https://example.org/b>'],
    ]);
    const { weeks, findings } = importSite({ [weekFile(8)]: week(8, ROWS), [weekFile(8, 'vi')]: vi });
    expect(weeks[0]?.words.get('vi')?.tasks).toEqual([
      { id: 'w08-meet', title: 'Họp', evidence: [{ id: 'example-org', label: 'https://example.org/a' }] },
      { id: 'w08-study', title: 'Học', detail: ['Reference Material: <https://example.org/b>'] },
    ]);
    expect(findings.filter(({ code }) => code === 'twin-dates-differ')).toMatchObject([
      { file: weekFile(8, 'vi'), what: expect.stringContaining(`${weekFile(8)}:9`) },
    ]);
  });

  it('keeps untranslated rows of the other language as prose there', () => {
    const vi = week(8, [...ROWS, ['4', 'Chỉ ở đây', '05/11/2025', '', '']]);
    const { weeks, codes } = importSite({ [weekFile(8)]: week(8, ROWS), [weekFile(8, 'vi')]: vi });
    expect(codes).toContain('twin-tasks-differ');
    expect(JSON.stringify(weeks[0]?.bodies.get('vi'))).toContain('Chỉ ở đây');
  });

  it('has the tasks of the other language where the first has no table', () => {
    const { weeks } = importSite({ [weekFile(8)]: '### Week 8 Objectives\n\n* Learn', [weekFile(8, 'vi')]: week(8, ROWS) });
    expect(weeks[0]?.facts.tasks).toHaveLength(2);
  });

  it('reports a weekday column that contradicts the dates, and keeps these', () => {
    const { weeks, findings } = importSite({ [weekFile(8)]: week(8, [['2', 'Meet', '28/10/2025', '28/10/2025', '']]) });
    expect(findings).toMatchObject([{ code: 'weekday-contradiction', line: 9, what: expect.stringContaining('is a Tuesday') }]);
    expect(weeks[0]?.facts.tasks?.[0]?.starts).toBe('2025-10-28');
  });

  it('moves a template week above the real one to the report', () => {
    const template = week(2, [
      ['2', 'Get to know the unit', '11/08/2025', '11/08/2025', ''],
      ['6', 'Launch', '15/08/2025', '15/08/2025', ''],
    ]);
    const own = week(2, [['2', 'Own work', '15/09/2025', '15/09/2025', '']]);
    const { weeks, findings } = importSite({
      [weekFile(1)]: week(1, [['2', 'Begin', '08/09/2025', '08/09/2025', '']]),
      [weekFile(2)]: template + own,
    });
    expect(weeks[1]?.facts.tasks?.map(({ title }) => title)).toEqual(['Own work']);
    expect(findings.find(({ code }) => code === 'template-week')?.done).toContain('Get to know the unit');
    expect(weeks[1]?.accounted.filter((one) => one.as === 'dropped')).toHaveLength(1);
  });

  it('reads a table of HTML, with a day that spans rows', () => {
    const html =
      '<table>\n<tr><th>Day</th><th>Task</th><th>Start Date</th></tr>\n\n<tr><td rowspan="2">2</td><td><ul><li>Read</li><li>Write</li></ul></td><td>27/10/2025</td></tr>\n<tr><td>Rest</td><td></td></tr>\n</table>\n';
    const { weeks } = importSite({ [weekFile(8)]: html });
    expect(weeks[0]?.facts.tasks).toMatchObject([
      { title: 'Read', detail: ['Write'], starts: '2025-10-27' },
      { title: 'Rest', starts: '2025-10-27' },
    ]);
    expect(weeks[0]?.bodies.get('en')).toEqual([]);
  });

  it('has next steps as facts, and difficulties as prose', () => {
    const { weeks } = importSite({
      [weekFile(8)]: '### Difficulties\n\n* Slow network\n\n### Plan for next week\n\n* Build:\n  * the shop\n  * the tracker\n',
    });
    expect(weeks[0]?.facts.next).toEqual({ build: 'Build: the shop; the tracker' });
    expect(weeks[0]?.bodies.get('en')?.[0]?.markdown).toContain('Slow network');
  });

  it("has its folder’s number, and the worklog's index is not a week", () => {
    const { weeks, leftover } = importSite({
      'content/1. Worklog/1.10-Week_10/_index.en.md': 'Text.',
      'content/1. Worklog/_index.md': '**Week 1:** [Start](1.1-week1/)',
    });
    expect(weeks.map(({ number }) => number)).toEqual([10]);
    expect(leftover.map(({ file }) => file)).toEqual(['content/1. Worklog/_index.md']);
  });

  it('has tasks where its table is straight below a list of objectives', () => {
    const { weeks } = importSite({
      [weekFile(1)]: `### Objectives\n\n- Learn IAM\n- Learn EC2\n${table([['2', 'Read', '15/09/2025', '', '']])}\n`,
    });
    expect(weeks[0]?.facts.tasks).toMatchObject([{ title: 'Read', starts: '2025-09-15' }]);
    expect(Object.values(weeks[0]?.facts.objectives ?? {})).toEqual(['Learn IAM', 'Learn EC2']);
  });

  it('keeps the levels and numbers of nested objectives apart', () => {
    const { weeks } = importSite({
      [weekFile(1)]: '### Objectives\n\n- Network:\n  1. VPC:\n     - subnet\n     - route\n  2. DNS\n- Reading\n',
    });
    expect(Object.values(weeks[0]?.facts.objectives ?? {})).toEqual(['Network: 1. VPC (subnet, route); 2. DNS', 'Reading']);
  });

  it('may be on one page with others', () => {
    const page = [1, 2].map((number) => `## Week ${number}\n\n${table([['2', `work ${number}`, '', '', '']])}\n`).join('\n');
    expect(importSite({ 'content/worklog.md': page }).weeks.map(({ facts }) => facts.tasks?.[0]?.title)).toEqual(['work 1', 'work 2']);
  });

  it('survives a table of ten thousand rows and lists ten thousand levels deep', () => {
    const rows = Array.from({ length: 10_000 }, () => ['2', '- Same <br> - words', '27/10/2025', '', '[x](y)']);
    const pages = {
      [weekFile(1)]: week(1, rows),
      [weekFile(1, 'vi')]: week(1, rows.slice(1)),
      [weekFile(2)]: `### Objectives\n\n${'- '.repeat(10_000)}x\n\n${'> '.repeat(10_000)}y`,
    };
    expect(importSite(pages).weeks[0]?.facts.tasks).toHaveLength(10_000);
  });

  it('passes the schemas whatever its cells contain, and gives each task a unique id', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 30 }).map((text) => text.replace(/[|\r\n]/g, ' ')),
      fc.constantFrom(
        '28/10/2025',
        '13/13/2025',
        '1-2',
        'Thứ 2',
        '- a <br> - b',
        '<https://example.org>',
        '[a](mailto:b)',
        '',
        '**',
        '`r Sys.Date()`',
      ),
    );
    const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, rows, (own, theirs) => {
        const { weeks } = importSite({ [weekFile(1)]: week(1, own), [weekFile(1, 'vi')]: week(1, theirs), [weekFile(2)]: week(2, theirs) });
        const ids = weeks.flatMap(({ facts }) => facts.tasks?.map(({ id }) => id) ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { facts, words } of weeks) {
          weekSchema.parse(facts);
          for (const one of words.values()) {
            weekWordsSchema.parse(one);
            const known = new Set(facts.tasks?.map(({ id }) => id));
            for (const { id } of one.tasks ?? []) expect(known).toContain(id);
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });
});
