import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareManifests, isWording } from '../../../../src/worklog/review/changes.ts';
import { manifestOf, type SiteTexts } from '../../../../src/worklog/review/digests.ts';
import type { Task, Week } from '../../../../src/worklog/week.ts';
import { anyWeeks, task, week } from '../some-weeks.ts';
import { review, sha256 } from './some-reviews.ts';

const site = (tasks: Task[], body = 'Text', more: Partial<Week> = {}): SiteTexts => ({
  weeks: [{ path: 'worklog/week-08', week: week(8, tasks, more), body }],
  pages: [{ path: 'proposal', title: 'Proposal', body: 'Why' }],
  reviews: [review(8, '2025-11-10', { verdict: 'changes' })],
});
const news = (before: SiteTexts, after: SiteTexts) => compareManifests(manifestOf(before, sha256), manifestOf(after, sha256));

const moved = { starts: '2025-11-03', ends: '2025-11-05' };

describe('since the last visit', () => {
  it('nothing is new where nothing changed, and a first visit marks nothing', () => {
    expect(news(site([task('a')]), site([task('a')]))).toEqual([]);
    for (const stored of [
      undefined,
      null,
      'x',
      {},
      { v: 2, weeks: {}, pages: {}, reviews: {} },
      { v: 1, weeks: { a: 1 }, pages: {}, reviews: {} },
    ])
      expect(compareManifests(stored, manifestOf(site([]), sha256))).toBeUndefined();
  });

  it('a task moved by a week and a typo fixed in prose are separate changes', () => {
    expect(
      news(site([task('a', { ...moved, state: 'doing' })]), site([task('a', { starts: '2025-11-10', ends: '2025-11-12', state: 'done' })])),
    ).toEqual([
      {
        kind: 'week',
        path: 'worklog/week-08',
        news: 'changed',
        fields: [],
        tasks: [
          {
            id: 'a',
            news: 'changed',
            fields: [
              { field: 'days', from: '2025-11-03/2025-11-05', to: '2025-11-10/2025-11-12' },
              { field: 'state', from: 'doing', to: 'done' },
            ],
          },
        ],
      },
    ]);
    expect(news(site([task('a')], 'Teh text'), site([task('a')], 'The text'))).toEqual([
      { kind: 'week', path: 'worklog/week-08', news: 'changed', fields: [{ field: 'prose' }], tasks: [] },
    ]);
  });

  it('changed facts come before changed wording', () => {
    const one = (path: string, tasks: Task[], body: string) => ({ path, week: week(Number(path.slice(-1)), tasks), body });
    const pages = (days: object, body: string): SiteTexts => ({
      weeks: [one('worklog/week-1', [], body), one('worklog/week-2', [task('a', { ...moved, ...days })], body)],
      pages: [],
      reviews: [],
    });
    const found = news(pages({}, 'Teh'), pages({ ends: '2025-11-12' }, 'The')) ?? [];
    expect(found.map(({ path }) => path)).toEqual(['worklog/week-2', 'worklog/week-1']);
    expect(found.map(isWording)).toEqual([false, true]);
    const [title] = news(site([task('a')]), site([task('a', { title: 'Other' })])) ?? [];
    expect(title && isWording(title)).toBe(true);
  });

  it.each<[string, Partial<Week>, string[]]>([
    ['title', { title: 'Other' }, ['title']],
    ['summary and next', { summary: 'S', next: { n: 'N' } }, ['summary', 'next']],
    ['blockers', { blockers: [{ id: 'b', text: 'B' }] }, ['blockers']],
    ['period', { period: moved }, ['period']],
  ])('%s is named', (_name, more, fields) => {
    const [found] = news(site([]), site([], 'Text', more)) ?? [];
    expect(found?.fields.map(({ field }) => field)).toEqual(fields);
  });

  it('a label is wording, an address is evidence', () => {
    const proof = (label: string, href: string) => task('a', { evidence: [{ id: 'e', label, href }] });
    const fields = (after: Task) => {
      const [found] = news(site([proof('A', 'a.md')]), site([after])) ?? [];
      return found?.kind === 'week' ? found.tasks[0]?.fields.map(({ field }) => field) : undefined;
    };
    expect(fields(proof('B', 'a.md'))).toEqual(['words']);
    expect(fields(proof('A', 'b.md'))).toEqual(['evidence']);
  });

  it('new and removed weeks, tasks, pages and reviews are listed', () => {
    const before = site([task('a'), task('constructor')]);
    const after = {
      ...site([task('b'), task('a')]),
      pages: [{ path: 'guide', title: 'Guide', body: '' }],
      reviews: [review(8, '2025-11-12')],
    };
    expect(news(before, after)).toEqual([
      {
        kind: 'week',
        path: 'worklog/week-08',
        news: 'changed',
        fields: [],
        tasks: [
          { id: 'b', news: 'new', fields: [] },
          { id: 'constructor', news: 'gone', fields: [] },
        ],
      },
      { kind: 'page', path: 'guide', news: 'new', fields: [] },
      { kind: 'page', path: 'proposal', news: 'gone', fields: [] },
      { kind: 'review', path: 'week-08/2025-11-12-ha', news: 'new', fields: [] },
      { kind: 'review', path: 'week-08/2025-11-10-ha', news: 'gone', fields: [] },
    ]);
    expect(news({ ...before, weeks: [] }, before)?.[0]).toMatchObject({ kind: 'week', news: 'new' });
  });

  it('a verdict is given before and after', () => {
    const before = site([]);
    expect(news(before, { ...before, reviews: [review(8, '2025-11-10')] })).toEqual([
      { kind: 'review', path: 'week-08/2025-11-10-ha', news: 'changed', fields: [{ field: 'verdict', from: 'changes', to: 'accepted' }] },
    ]);
  });

  it('finds no change between a log and itself, and each week new compared with an empty site', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const texts = { weeks: weeks.map((one) => ({ path: `worklog/${one.week}`, week: one, body: '' })), pages: [], reviews: [] };
        const now = manifestOf(texts, sha256);
        expect(compareManifests(JSON.parse(JSON.stringify(now)), now)).toEqual([]);
        expect(compareManifests(manifestOf({ weeks: [], pages: [], reviews: [] }, sha256), now)).toHaveLength(weeks.length);
      }),
    );
  });

  it('weighs at most 6 kB compressed for thirteen full weeks', () => {
    const tasks = (number: number) =>
      Array.from({ length: 6 }, (_, index) =>
        task(`w${number}-some-task-${index}`, {
          ...moved,
          planned: moved,
          state: 'done',
          owner: index % 2 ? 'an' : 'binh',
          milestone: 'build',
          detail: `Detail ${number} ${index}`,
          evidence: [{ id: 'e', label: `Label ${number} ${index}`, href: `https://team.example/${number}/${index}` }],
        }),
      );
    const more = (number: number) => ({
      period: moved,
      summary: `S ${number}`,
      objectives: { a: `O ${number}` },
      next: { a: `N ${number}` },
      blockers: [{ id: 'b', text: `B ${number}` }],
    });
    const weeks = Array.from({ length: 13 }, (_, index) => ({
      path: `worklog/week-${index + 1}`,
      week: week(index + 1, tasks(index + 1), more(index + 1)),
      body: `Prose ${index}`,
    }));
    const pages = Array.from({ length: 40 }, (_, index) => ({
      path: `guide/some-page-${index}`,
      title: `Page ${index}`,
      body: `Body ${index}`,
    }));
    const reviews = Array.from({ length: 13 }, (_, index) =>
      review(index + 1, '2025-11-10', { summary: `R ${index}`, scores: { a: index } }),
    );
    expect(gzipSync(JSON.stringify(manifestOf({ weeks, pages, reviews }, sha256))).length).toBeLessThan(6_000);
  });
});
