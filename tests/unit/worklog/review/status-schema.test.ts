import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deskOf } from '../../../../src/worklog/review/desk.ts';
import { statusOf } from '../../../../src/worklog/review/status.ts';
import { isUnread, readStatusText, STATUS_SCHEMA, type Status } from '../../../../src/worklog/review/status-schema.ts';
import { dueDay, writtenDays } from '../../../../src/worklog/review/written-days.ts';
import type { Week } from '../../../../src/worklog/week.ts';
import { goodStatus } from '../../../stand-ins/team-sites.ts';
import { autumn, task, week } from '../some-weeks.ts';
import { review, rubric } from './some-reviews.ts';

const site = {
  name: { en: 'Team', vi: 'Nhóm' },
  languages: ['en', 'vi'],
  programme: autumn,
  rubric,
  repository: { url: 'https://github.com/team/report', branch: 'main', content: 'content' },
  people: [
    { id: 'an', name: 'An', role: 'member' as const, links: [] },
    { id: 'ha', name: 'Hà', role: 'mentor' as const, links: [] },
  ],
};

const status = (
  weeks: Week[],
  days: { changed?: [number, string][]; written?: [number, string][] } = {},
  reviews = [review(1, '2025-09-15')],
) =>
  statusOf(
    deskOf({
      site,
      weeks,
      reviews,
      seals: new Map(),
      changed: new Map(days.changed),
      written: new Map(days.written),
      pages: [],
      prose: new Map(),
    }),
    site,
    'https://team.example/',
  );

const read = (value: unknown): Status => {
  const found = readStatusText(JSON.stringify(value));
  if (isUnread(found)) throw new Error(JSON.stringify(found));
  return found;
};

describe('version 2 of status.json', () => {
  test('says when weeks were written, changed, reviewed and signed off, and who is in the team', () => {
    const sealed = review(1, '2025-09-15', { seal: 'v1:x', remarks: [{ id: 'r', text: 'Why?' }] });
    const made = status([week(1), week(2)], { changed: [[1, '2025-09-13']], written: [[1, '2025-09-12']] }, [sealed]);
    expect(made).toMatchObject({
      schema: STATUS_SCHEMA,
      repository: 'https://github.com/team/report',
      members: ['An'],
      programme: { starts: '2025-09-08', ends: '2025-12-12', weeks: 14 },
      activity: '2025-09-15',
      weeks: [
        {
          week: 1,
          written: '2025-09-12',
          changed: '2025-09-13',
          reviewed: '2025-09-15',
          signed: '2025-09-15',
          remarks: 1,
          remarksSince: '2025-09-15',
        },
        { week: 2 },
      ],
    });
    for (const key of ['written', 'changed', 'reviewed', 'signed', 'remarksSince', 'points', 'signals'])
      expect(made.weeks[1]).not.toHaveProperty(key);
    expect(read(made)).toEqual(made);
  });

  test('says why a week is at risk, and what the content shows for each criterion', () => {
    const made = status([week(1, [task('a', { state: 'blocked' })])], {}, [
      review(1, '2025-09-15', { verdict: 'changes', scores: { evidence: 7 } }),
    ]);
    expect(made.weeks[0]?.signals).toContain('blocked');
    expect(made.rubric).toMatchObject({
      scale: 10,
      criteria: [{ part: 'worklog', id: 'evidence', score: 7 }, { id: 'plan' }, { part: 'talk' }],
    });
    expect(made.rubric?.criteria?.[1]).not.toHaveProperty('score');
  });

  test('has a row in the reference for each of its keys', () => {
    const table = readFileSync('content/en/guide/reference.md', 'utf8').split('## status.json')[1]?.split('\n## ')[0] ?? '';
    const made = status([week(1, [task('a', { state: 'blocked' })])], { changed: [[1, '2025-09-16']], written: [[1, '2025-09-12']] });
    const keys = [
      ...Object.keys(made),
      ...Object.keys(made.weeks[0] ?? {}),
      ...Object.keys(made.rubric ?? {}),
      ...Object.keys(made.rubric?.criteria?.[0] ?? {}),
    ];
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter((key) => !new RegExp(`\`${key}(\\[\\])?\``).test(table))).toEqual([]);
  });
});

describe('a status that other people publish', () => {
  test('of version 1 is read, and has nothing that it does not say', () => {
    const { members: _, programme: __, activity: ___, ...old } = goodStatus('Old', 2);
    expect(read({ ...old, schema: 1 })).toEqual({ ...old, schema: 1 });
  });

  test('of a later version is refused, and its unknown keys are ignored otherwise', () => {
    expect(readStatusText('{"schema":3}')).toEqual({ why: 'newer', schema: 3 });
    expect(read({ ...goodStatus('A', 1), launched: true })).not.toHaveProperty('launched');
  });

  test('has addresses of the web only', () => {
    const made = (url: string) => read({ ...goodStatus('A', 1), url, repository: url });
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//x',
      'https://user:pass@a.example/',
      'file:///etc',
      `https://a.example/${'x'.repeat(3000)}`,
    ]) {
      expect(made(url)).not.toHaveProperty('url');
      expect(made(url)).not.toHaveProperty('repository');
    }
    expect(made('https://a.example/ü').url).toBe('https://a.example/%C3%BC');
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ ...goodStatus('A', 1), weeks: value })),
        ),
        (text) => {
          const found = readStatusText(text);
          expect(isUnread(found) || found.name !== undefined).toBe(true);
        },
      ),
    );
  });
});

describe('the day on which a week was written', () => {
  test('is that of its file, except where three or more were added on one day', () => {
    const two = new Map([
      [1, '2025-09-12'],
      [2, '2025-09-12'],
      [3, '2025-09-26'],
    ] as const);
    expect(writtenDays(two)).toEqual(two);
    expect(writtenDays(new Map([...two, [4, '2025-09-12']]))).toEqual(new Map([[3, '2025-09-26']]));
  });

  test('is compared with the last working day and the days of grace', () => {
    expect(dueDay(autumn, 1)).toBe('2025-09-15');
    expect(dueDay(autumn, 1, 0)).toBe('2025-09-12');
    expect(dueDay({ ...autumn, workdays: ['sat'] }, 2, 1)).toBe('2025-09-21');
  });
});
