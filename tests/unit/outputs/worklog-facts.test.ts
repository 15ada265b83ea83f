import { describe, expect, it } from 'vitest';
import { worklogFacts, worklogRows } from '../../../src/outputs/worklog-facts.ts';
import { siteSchema } from '../../../src/site/site.ts';
import { taskCsv } from '../../../src/worklog/task-rows.ts';
import { resolveTasks } from '../../../src/worklog/tasks.ts';
import { weekSchema } from '../../../src/worklog/week.ts';

const site = siteSchema.parse({ name: { en: 'Log', vi: 'Nhật ký' }, description: 'What we did', languages: ['en', 'vi'] });
const log = [
  weekSchema.parse({
    week: 8,
    title: 'Eight',
    tasks: [
      {
        id: 'ui',
        title: 'Mend, the "shop"',
        owner: ['a', 'b'],
        detail: 'By hand',
        evidence: [{ id: 'n', label: 'notes', href: 'notes.pdf' }],
      },
    ],
  }),
  weekSchema.parse({ week: 9, title: 'Nine', tasks: [{ id: 'ui-on', continues: 'ui' }] }),
];
const weeks = log.map((facts) => {
  const path = `worklog/week-0${facts.week}`;
  const origin = {
    address: { origin: 'https://team.example', base: '/r/' },
    languages: site.languages,
    file: `vi/${path}.md`,
    language: 'vi',
    path,
  };
  const tasks = resolveTasks(log).filter(({ week }) => week === facts.week);
  return { origin, evidenceFrom: { ...origin, file: `en/${path}.md` }, facts, tasks };
});

describe('the typed facts for other programs', () => {
  it("have names in their language, and the address of each week's page", () => {
    const facts = worklogFacts(site, 'vi', weeks) as { name: string; weeks: { url: string }[] };
    expect(facts.name).toBe('Nhật ký');
    expect(facts.weeks.map(({ url }) => url)).toEqual([
      'https://team.example/r/vi/worklog/week-08/',
      'https://team.example/r/vi/worklog/week-09/',
    ]);
  });

  it('give a continued task what it inherits and its chain', () => {
    const facts = worklogFacts(site, 'vi', weeks) as { weeks: { tasks: object[] }[] };
    expect(facts.weeks[1]?.tasks).toEqual([{ id: 'ui-on', title: 'Mend, the "shop"', owner: ['a', 'b'], continues: 'ui', chain: 'ui' }]);
  });

  it('have their keys in the order of the guide, whatever the order in which they were parsed', () => {
    const [one] = weeks;
    if (!one) throw new Error('no week');
    const facts = {
      next: { go: 'Go' },
      blockers: [],
      period: { starts: '2025-09-01', ends: '2025-09-05' },
      title: 'T',
      week: 8,
      summary: 'S',
    };
    const document = worklogFacts(site, 'vi', [{ ...one, facts }]) as { weeks: object[] };
    expect(Object.keys(JSON.parse(JSON.stringify(document.weeks[0])))).toEqual([
      'week',
      'title',
      'period',
      'summary',
      'blockers',
      'next',
      'url',
      'tasks',
    ]);
  });

  it('leave out what is not recorded', () => {
    expect(JSON.stringify(worklogFacts(site, 'vi', weeks))).not.toMatch(/null|"state"|"period"/);
  });

  it('are a table whose evidence links work outside the site too', () => {
    const [, first] = taskCsv(worklogRows(site, weeks)).split('\r\n');
    expect(first).toBe('8,,,ui,"Mend, the ""shop""",,,,,a; b,,,,ui,,https://team.example/r/worklog/notes.pdf');
  });
});
