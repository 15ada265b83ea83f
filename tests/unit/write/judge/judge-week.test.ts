import { describe, expect, it } from 'vitest';
import type { Week } from '../../../../src/worklog/week.ts';
import { judgeWeek } from '../../../../src/write/judge/judge-week.ts';
import { week } from '../../check/content-folder.ts';
import { brokenFiles, EDITED, first } from './broken-weeks.ts';
import { bothSay } from './on-disk.ts';

describe('the page says of a broken week what the check says', () => {
  for (const [name, files] of Object.entries(brokenFiles)) {
    it(name, () => {
      const { page, check } = bothSay(files, Object.keys(files).at(-1) ?? '');
      expect(page).toEqual(check);
      expect(page).not.toEqual([]);
    });
  }

  it('nothing, if nothing is wrong', () => {
    expect(bothSay({ 'en/worklog/week-01.md': first, [EDITED]: week(2, 'tasks: [{ id: t, title: T }]\n') }, EDITED)).toMatchObject({
      page: [],
      check: [],
    });
  });
});

const site = { languages: ['en', 'vi'], programme: undefined, people: [{ id: 'lan' }], milestones: [], taken: [] };
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
