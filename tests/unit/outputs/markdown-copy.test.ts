import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/i18n/messages.ts';
import { markdownCopy } from '../../../src/outputs/markdown-copy.ts';
import { siteSchema } from '../../../src/site/site.ts';
import { resolveTasks } from '../../../src/worklog/tasks.ts';
import { weekSchema } from '../../../src/worklog/week.ts';

const site = siteSchema.parse({
  name: 'Log',
  description: 'What we did',
  languages: ['en', 'vi'],
  people: [{ id: 'docs', name: { en: 'Docs', vi: 'Tài liệu' } }],
});
const origin = {
  address: { origin: 'https://team.example', base: '/' },
  languages: ['en', 'vi'],
  file: 'en/worklog/week-08.md',
  language: 'en',
  path: 'worklog/week-08',
};
const facts = weekSchema.parse({
  week: 8,
  title: 'First build',
  period: { starts: '2025-10-28', ends: '2025-11-07' },
  summary: 'It ran.',
  objectives: { meet: 'Meet, see [the plan](../proposal/index.md)' },
  tasks: [
    {
      id: 'publish',
      title: 'Publish a | b',
      starts: '2025-10-28',
      owner: 'docs',
      state: 'done',
      evidence: [{ id: 'p', label: 'page', href: 'notes.pdf' }],
    },
    { id: 'study', title: 'Study' },
  ],
  blockers: [{ id: 'faults', text: 'Faults', cause: 'No tests' }],
  next: { mock: 'Mock data' },
});
const copy = markdownCopy(
  {
    origin,
    title: facts.title,
    description: facts.summary,
    body: '\n## Outcomes\n\nSee [next](week-09.md).\n',
    week: { facts, tasks: resolveTasks([facts]), evidenceFrom: origin },
  },
  site,
);

describe('the Markdown copy of a week', () => {
  it('starts with the title, the period and the address of the page', () => {
    expect(copy.split('\n').slice(0, 5)).toEqual([
      '# First build',
      '',
      '- Week 8',
      '- Period: 28 Oct – 7 Nov 2025',
      '- <https://team.example/worklog/week-08/>',
    ]);
  });

  it('has the tasks as a table, with what is not recorded named', () => {
    expect(copy).toContain('| 28 Oct 2025 | Publish a \\| b | Docs | done | [page](https://team.example/worklog/notes.pdf) |');
    expect(copy).toContain('| not recorded | Study | not recorded | unknown | none |');
  });

  it('leaves out the columns that no task fills', () => {
    expect(copy).not.toContain('Milestone');
    expect(copy).not.toContain('Planned');
  });

  it('has blockers with their cause, the prose, and the next steps, in this order', () => {
    const places = ['## Objectives', '## Tasks', '## Blockers', 'Root cause: No tests', '## Outcomes', '## Next steps'].map((text) =>
      copy.indexOf(text),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('has absolute addresses only', () => {
    expect(copy).toContain('[the plan](https://team.example/proposal/)');
    expect(copy).toContain('[next](https://team.example/worklog/week-09/)');
    expect(copy).not.toMatch(/\]\((?!https:)/);
  });
});

describe('the Markdown copy of another page', () => {
  it('is its title, its description and its body, with the day of its last change', () => {
    const page = {
      origin: { ...origin, file: 'vi/guide.md', language: 'vi', path: 'guide' },
      title: 'Hướng dẫn',
      description: 'Cách viết',
      body: 'Chữ',
      changed: '2025-11-07',
    };
    expect(markdownCopy(page, site)).toBe(
      `# Hướng dẫn\n\n- ${messages('vi').lastChange}: 07/11/2025\n- <https://team.example/vi/guide/>\n\nCách viết\n\nChữ\n`,
    );
  });
});
