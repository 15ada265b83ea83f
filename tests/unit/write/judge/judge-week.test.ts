import { describe, expect, it } from 'vitest';
import type { Week } from '../../../../src/worklog/week.ts';
import { judgeWeek } from '../../../../src/write/judge/judge-week.ts';
import { week } from '../../check/content-folder.ts';
import { bothSay } from './on-disk.ts';

const EDITED = 'en/worklog/week-02.md';
const first = week(
  1,
  'period: { starts: 2025-09-01, ends: 2025-09-08 }\ntasks: [{ id: a, title: A, owner: lan, state: doing }, { id: b, title: B }]\n',
);

/** Broken weeks, by what is wrong with them. */
const broken: Record<string, string> = {
  'values of the wrong kind': week(
    2,
    'summary: 5\ntasks:\n  - { id: T2, title: "", state: don, detail: [], owner: 7 }\n  - { title: X }\n',
  ),
  'unknown keys': week(2, 'titel: A\nzzz: 1\ntasks: [{ id: t1, title: T, onwer: lan }]\nobjectives: { 1st: A }\n'),
  'days in the wrong order, invalid or too far': week(
    2,
    'period: { starts: 2025-09-14, ends: 2025-09-08 }\ntasks:\n  - { id: t1, title: T, starts: 2025-09-31, ends: 12/09/2025 }\n  - { id: t2, title: T, starts: 2025-09-09, ends: 2027-09-09 }\n  - { id: t3, title: T, planned: { starts: 1925-01-01, ends: 2025-01-01 } }\n',
  ),
  'days outside the week and the programme': week(
    2,
    'period: { starts: 2025-09-08, ends: 2025-11-01 }\ntasks:\n  - { id: t1, title: T, starts: 2025-09-01, ends: 2029-09-09 }\n',
  ),
  'days outside the calendar’s week': week(2, 'tasks:\n  - { id: t1, title: T, starts: 2025-09-01 }\n'),
  'a period that overlaps': week(2, 'period: { starts: 2025-09-08, ends: 2025-09-12 }\n'),
  'unknown people, milestones and tasks': week(
    2,
    'tasks:\n  - { id: t1, title: T, owner: lann, milestone: biuld }\n  - { id: t2, title: T, owner: [minh, nobody] }\n  - { id: t3, continues: aa }\nblockers: [{ id: x, text: X, resolved: gone }]\n',
  ),
  'continued tasks that differ': week(2, 'tasks:\n  - { id: c, continues: a, title: Other, owner: minh }\n  - { id: d, continues: d }\n'),
  'ids that are used twice': week(
    2,
    'tasks:\n  - { id: a, title: A }\n  - { id: t, title: T, evidence: [{ id: e, label: E, href: https://x.example }, { id: e, label: E, href: https://x.example }] }\n  - { id: t, title: T }\nblockers: [{ id: k, text: K }, { id: k, text: L }]\n',
  ),
  'a number that is not the file’s': week(1),
  'a number beyond the programme': week(9),
  'no title': '---\nweek: "2"\n---\n',
  'done without evidence': week(2, 'tasks: [{ id: t1, title: T, state: done }, { id: t2, title: T, state: done, evidence: [] }]\n'),
  'evidence that is no link': week(
    2,
    'tasks:\n  - id: t1\n    title: T\n    evidence:\n      - { id: a, label: A, href: "javascript:alert(1)" }\n      - { id: b, label: B }\n      - { id: c, label: C, href: ../../../out.md }\n      - { id: d, href: https://x.example }\n',
  ),
};

describe('the page says of a broken week what the check says', () => {
  for (const [name, text] of Object.entries(broken)) {
    it(name, () => {
      const { page, check } = bothSay({ 'en/worklog/week-01.md': first, [EDITED]: text }, EDITED);
      expect(page).toEqual(check);
      expect(page).not.toEqual([]);
    });
  }

  it('a translation that contradicts its original, or has an id that the original lacks', () => {
    const original = week(
      2,
      'period: { starts: 2025-09-09, ends: 2025-09-12 }\nobjectives: { learn: Learn }\ntasks: [{ id: t, title: T, owner: lan, state: doing }]\n',
    );
    const words =
      '---\nweek: 2\ntitle: Tuần 2\nperiod: { starts: 2025-09-08, ends: 2025-09-12 }\nobjectives: { lern: Học }\ntasks:\n  - { id: t, state: done, milestone: build }\n  - { id: u, title: U }\n  - { id: u, title: U }\nblockers: [{ id: b }]\n---\n';
    const { page, check } = bothSay({ 'en/worklog/week-02.md': original, 'vi/worklog/week-02.md': words }, 'vi/worklog/week-02.md');
    expect(page).toEqual(check);
    expect(page.length).toBeGreaterThan(5);
  });

  it('nothing, if nothing is wrong', () => {
    expect(bothSay({ 'en/worklog/week-01.md': first, [EDITED]: week(2, 'tasks: [{ id: t, title: T }]\n') }, EDITED)).toMatchObject({
      page: [],
      check: [],
    });
  });
});

const site = { languages: ['en', 'vi'], programme: undefined, people: [{ id: 'lan' }], milestones: [] };
const edit = (facts: Record<string, unknown>, isNew = false) => ({
  path: EDITED,
  language: 'en',
  facts: { title: 'T', ...facts },
  body: '',
  isNew,
});
const published: Week[] = [
  { week: 1, title: 'One', tasks: [{ id: 'a', title: 'A' }] },
  { week: 2, title: 'Two', tasks: [{ id: 'b', title: 'B' }] },
  { week: 3, title: 'Three', tasks: [{ id: 'c', continues: 'b' }] },
];

describe('a finding has the path of its field', () => {
  it.each([
    [{ week: 2, tasks: [{ id: 'b', title: 'B', owner: ['lan', 'lna'] }] }, ['tasks', 0, 'owner', 1]],
    [{ week: 2, tasks: [{ id: 'b', title: 'B', evidence: [{ id: 'e', label: 'E' }] }] }, ['tasks', 0, 'evidence', 0, 'href']],
    [{ week: 2, tasks: [{ id: 'b', title: '  ' }] }, ['tasks', 0, 'title']],
    [{ week: 2, tasks: [{ id: 'b' }] }, ['tasks', 0, 'title']],
    [{ week: 2, tasks: [{ id: 'b', title: 'B' }], titel: 'x' }, ['titel']],
    [{ week: 4, tasks: [{ id: 'b', title: 'B' }] }, ['week']],
  ])('%j', (facts, path) => {
    expect(
      judgeWeek(site, published, edit(facts))
        .filter(({ elsewhere }) => !elsewhere)
        .map((one) => one.path),
    ).toEqual([path]);
  });
});

describe('what an edit breaks in another week is said too', () => {
  it('a task that a later week continues is gone', () => {
    expect(judgeWeek(site, published, edit({ week: 2, tasks: [] }))).toEqual([
      expect.objectContaining({
        elsewhere: 'week 3',
        code: 'unknown-task',
        path: [],
        what: 'c continues "b", which is not the id of any task',
      }),
    ]);
  });

  it('what was wrong there before the edit is not', () => {
    const weeks = [...published, { week: 4, title: 'Four', tasks: [{ id: 'd', continues: 'gone' }] }];
    expect(judgeWeek(site, weeks, edit({ week: 2, tasks: [{ id: 'b', title: 'B' }] }))).toEqual([]);
  });
});

describe('a new week', () => {
  it('may not have the number of another', () => {
    expect(judgeWeek(site, published, edit({ week: 2 }, true))).toEqual([
      expect.objectContaining({ code: 'week-twice', path: ['week'], what: 'duplicate week number 2: also used in week 2' }),
    ]);
    expect(judgeWeek(site, published.slice(0, 1), edit({ week: 2 }, true))).toEqual([]);
  });
});
