// Weeks with mistakes, as authors make them.
import { week } from '../../check/content-folder.ts';

/** The file that is edited. */
export const EDITED = 'en/worklog/week-02.md';
/** The week before it. */
export const first = week(
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

const original = week(
  2,
  'period: { starts: 2025-09-09, ends: 2025-09-12 }\nobjectives: { learn: Learn }\ntasks: [{ id: t, title: T, owner: lan, state: doing }]\n',
);
const words =
  '---\nweek: 2\ntitle: Tuần 2\nperiod: { starts: 2025-09-08, ends: 2025-09-12 }\nobjectives: { lern: Học }\ntasks:\n  - { id: t, state: done, milestone: build }\n  - { id: u, title: U }\n  - { id: u, title: U }\nblockers: [{ id: b }]\n---\n';

/** The files of a content folder by what is wrong with the last one. */
export const brokenFiles: Record<string, Record<string, string>> = {
  ...Object.fromEntries(Object.entries(broken).map(([name, text]) => [name, { 'en/worklog/week-01.md': first, [EDITED]: text }])),
  'evidence that is one word, with files beside the week': {
    'en/worklog/week-01.md': first,
    'en/worklog/LICENSE': 'MIT',
    'en/worklog/board.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    [EDITED]: week(
      2,
      `tasks:\n  - id: t1\n    title: T\n    evidence:\n${['0a1b2c3', 'LICENSE', 'board']
        .map((href, index) => `      - { id: e${index}, label: E, href: "${href}" }\n`)
        .join('')}`,
    ),
  },
  'evidence without its https://, and names that only look so': {
    'en/worklog/week-01.md': first,
    'en/worklog/notes.io': 'Notes',
    [EDITED]: week(
      2,
      `tasks:\n  - id: t1\n    title: T\n    evidence:\n${[
        'github.com/team/shop/commit/abc',
        'www.team.example/a?b',
        'docs.team.dev/read.md#x',
        'gitlab.com',
        'notes.io',
      ]
        .map((href, index) => `      - { id: e${index}, label: E, href: "${href}" }\n`)
        .join('')}`,
    ),
  },
  'a translation that contradicts its original, or has an id that the original lacks': {
    [EDITED]: original,
    'vi/worklog/week-02.md': words,
  },
};
