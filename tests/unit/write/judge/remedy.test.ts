import { expect, it } from 'vitest';
import { applyRemedy } from '../../../../src/write/judge/apply-remedy.ts';
import { judgeWeek } from '../../../../src/write/judge/judge-week.ts';

const site = {
  languages: ['en', 'vi'],
  programme: { name: 'P', starts: '2025-09-01', ends: '2025-09-27', weeks: 4, workdays: ['mon', 'tue', 'wed', 'thu', 'fri'], holidays: [] },
  people: [{ id: 'lan' }, { id: 'minh' }],
  milestones: [{ id: 'build' }],
  taken: [],
} satisfies Parameters<typeof judgeWeek>[0];
const weeks = [{ week: 1, title: 'One', tasks: [{ id: 'a', title: 'A', owner: 'lan' }] }];

/** The file with these facts of one task, or of the week. */
const edited = (facts: Record<string, unknown>) => ({
  path: 'en/worklog/week-02.md',
  language: 'en',
  facts: { week: 2, title: 'Two', ...facts },
  body: '',
});
const task = (facts: Record<string, unknown>) => ({ tasks: [{ id: 'b', title: 'B', ...facts }] });

it.each([
  [task({ owner: 'lann' }), 'Write "lan"', task({ owner: 'lan' })],
  [task({ owner: ['minh', 'lann'] }), 'Write "lan"', task({ owner: ['minh', 'lan'] })],
  [task({ milestone: 'biuld' }), 'Write "build"', task({ milestone: 'build' })],
  [task({ state: 'don', evidence: [] }), 'Write "done"', task({ state: 'done', evidence: [] })],
  [task({ onwer: 'lan' }), 'Rename to "owner"', task({ owner: 'lan' })],
  [task({ color: 'red' }), 'Remove color', task({})],
  [task({ detail: [] }), 'Remove detail', task({})],
  [task({ state: 'done' }), 'Mark as not recorded', task({ state: 'done', evidence: [] })],
  [task({ starts: '2025-09-10', ends: '2025-09-08' }), 'Swap the two dates', task({ starts: '2025-09-08', ends: '2025-09-10' })],
  [
    task({ starts: '2025-09-07' }),
    'Add the period 2025-09-07 to 2025-09-12',
    { ...task({ starts: '2025-09-07' }), period: { starts: '2025-09-07', ends: '2025-09-12' } },
  ],
  [task({ starts: '2025-09-08 10:00' }), 'Write "2025-09-08"', task({ starts: '2025-09-08' })],
  [task({ continues: 'a', owner: 'minh' }), 'Remove title', task({ continues: 'a', owner: 'minh' })],
  [
    task({ evidence: [{ id: 'e', label: 'E', href: ' www.team.example/a?b ' }] }),
    'Write "https://www.team.example/a?b"',
    task({ evidence: [{ id: 'e', label: 'E', href: 'https://www.team.example/a?b' }] }),
  ],
  [{ week: '2' }, 'Write 2', { week: 2 }],
  [{ week: 3 }, 'Write 2', { week: 2 }],
  [{ draft: 'yes' }, 'Write true', { draft: true }],
  [{ summary: 5 }, 'Write "5"', { summary: '5' }],
  [{ objectives: { '1st': 'Learn' } }, 'Rename to "id-1st"', { objectives: { 'id-1st': 'Learn' } }],
])('%j: %s', (facts, label, fixed) => {
  const week = edited(facts);
  const remedies = judgeWeek(site, weeks, week).flatMap(({ remedy }) => remedy ?? []);
  expect(remedies.map((remedy) => remedy.label)).toContain(label);
  const after = remedies.reduce<Record<string, unknown>>((before, remedy) => applyRemedy(before, remedy), week.facts);
  if (label === 'Remove title') expect(after).toEqual(edited({ tasks: [{ id: 'b', continues: 'a' }] }).facts);
  else expect(after).toEqual(edited(fixed).facts);
  expect(judgeWeek(site, weeks, { ...week, facts: after })).toEqual([]);
});

it.each([
  task({ title: '' }),
  task({ owner: 'zoe' }),
  task({ starts: '10/09/2025' }),
  { period: { starts: '2025-09-01', ends: '2025-10-12' } },
  {
    tasks: [
      { id: 'c', title: 'C' },
      { id: 'c', title: 'D' },
    ],
  },
])('none where there are several, or none that a page can know: %j', (facts) => {
  const found = judgeWeek(site, weeks, edited(facts));
  expect(found).not.toEqual([]);
  expect(found.filter(({ remedy }) => remedy)).toEqual([]);
});
