import fc from 'fast-check';
import { h } from 'preact';
import { describe, expect, it, test } from 'vitest';
import { previewWords } from '../../../../src/i18n/preview-words.ts';
import { weekSchema } from '../../../../src/worklog/week.ts';
import type { PreviewProps } from '../../../../src/write/preview/props.ts';
import { readFacts, readWeek } from '../../../../src/write/preview/read-facts.ts';
import { WeekPreview } from '../../../../src/write/preview/WeekPreview.tsx';
import { runs } from '../../../runs.ts';
import { htmlOf } from './html-of.ts';

const programme = {
  name: 'Practice',
  starts: '2025-09-01',
  ends: '2025-09-13',
  weeks: 2,
  workdays: ['mon', 'tue', 'wed', 'thu', 'fri'] as ('mon' | 'tue' | 'wed' | 'thu' | 'fri')[],
  holidays: [],
};

const site = {
  base: '/team/',
  languages: ['vi', 'en'],
  programme,
  people: [{ id: 'lan', name: 'Lan' }],
  milestones: [{ id: 'build', name: { vi: 'Lắp trạm', en: 'Build the station' } }],
};

const preview = (facts: Record<string, unknown>, more: Partial<PreviewProps> = {}): string =>
  htmlOf(
    h(WeekPreview, {
      facts,
      body: '',
      log: [],
      words: previewWords(more.language ?? 'en'),
      language: 'en',
      file: 'en/worklog/week-01.md',
      proseHtml: '',
      site,
      ...more,
    }),
  );

describe('the preview of a week that is being written', () => {
  it('is a title and nothing else at the start', () => {
    expect(preview({ week: 1, title: '' })).toContain('<h1></h1><p class="brief"> </p><div class="log"></div></article>');
    expect(preview({})).toContain('Week 1 of 2');
  });
  it('shows which task a blocker blocks, and which one resolved it', () => {
    const tasks = [
      { id: 'a', title: 'Deploy' },
      { id: 'b', title: 'Get access' },
    ];
    const blockers = [{ id: 'door', text: 'Locked', blocks: 'a', resolved: 'b' }];
    expect(preview({ week: 1, title: 'T', tasks, blockers })).toContain(
      '<p class="quiet">Blocks: Deploy</p><p class="quiet">Resolved by: Get access</p>',
    );
  });
  it('shows the part of a task that can be shown', () => {
    const task = {
      id: 'a',
      title: 'A',
      state: 'finished',
      starts: '2025-09-31',
      ends: '2025-09-02',
      owner: ['lan', 7],
      milestone: 'build',
    };
    const html = preview({ week: 1, title: 'T', tasks: [task, { title: 'without an id' }, 'text', null] });
    expect(html).toContain('<time dateTime="2025-09-02">Tue 2 Sep</time>');
    expect(html).toContain('<a href="/team/en/people/lan/">Lan</a>, 7');
    expect(html).toContain('<p class="about">Build the station</p>');
    expect(html).toContain('Not recorded: state, evidence.');
    expect(html).not.toContain('without an id');
  });
  it('shows evidence without an address as text, and links relative to the default language’s file', () => {
    const evidence = [
      { id: 'a', label: 'A' },
      { id: 'b', href: 'https://x.y' },
      { id: 'c', label: 'C', href: '../../images/c.png' },
      { id: 'd', label: 'D', href: '../proposal/index.md' },
      { id: 'e', label: 'E', href: 'javascript:alert(1)' },
    ];
    const html = preview({ week: 1, title: 'T', tasks: [{ id: 'a', title: 'A', evidence }] });
    expect(html).toContain('<span>A</span>, <a href="https://x.y" rel="noopener">https://x.y</a>, <a href="/team/images/c.png">C</a>');
    expect(html).toContain('<a href="/team/en/proposal/">D</a>, <span>E</span>');
  });
  it('does not count a task twice that the log has already', () => {
    const week = { week: 1, title: 'T', tasks: [{ id: 'a', title: 'A', state: 'done' }] };
    expect(preview(week, { log: [readWeek(week)] })).toContain('1 of 1 task done');
  });
  it('follows a task into later weeks', () => {
    const later = readWeek({ week: 2, title: 'L', tasks: [{ id: 'b', continues: 'a' }] });
    const html = preview({ week: 1, title: 'T', tasks: [{ id: 'a', title: 'A', state: 'doing' }] }, { log: [later] });
    expect(html).toContain('carried to week 2');
  });
  it('shows a translation over the facts, and the language of prose that is not translated', () => {
    const facts = { week: 1, title: 'Dựng trạm', summary: 'Tóm tắt', tasks: [{ id: 'a', title: 'Việc', state: 'done' }] };
    const html = preview(facts, {
      translation: { title: 'Build', tasks: [{ id: 'a' }] },
      body: 'Chữ',
      proseHtml: '<p>Chữ</p>',
      proseLanguage: 'vi',
    });
    expect(html).toContain('<h1>Build</h1>');
    expect(html).toContain('<td class="what">Việc</td>');
    expect(html).toContain('<div class="prose" lang="vi"><p>Chữ</p></div>');
  });
  it('is in the language of its texts within a page of another language', () => {
    expect(preview({ week: 1, title: 'T' }, { file: 'vi/worklog/week-01.md' })).toContain('<article lang="vi"');
  });
  test('is shown whatever the front matter contains', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('2025-09-01', '2025-09-09', '9999-12-31', 'done', 'doing', 'a', 'b', '*a* <b>', '#', '../x.md'),
    ) as fc.Arbitrary<unknown>;
    const record = (keys: readonly string[], of: (key: string) => fc.Arbitrary<unknown> = () => value) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, fc.oneof({ weight: 4, arbitrary: of(key) }, value)])), { requiredKeys: [] });
    const evidence = fc.array(record(['id', 'label', 'href']), { maxLength: 2 });
    const period = record(['starts', 'ends']);
    const task = record(
      ['id', 'title', 'starts', 'ends', 'planned', 'owner', 'state', 'milestone', 'continues', 'evidence', 'detail'],
      (key) => (key === 'evidence' ? evidence : key === 'planned' ? period : value),
    );
    const lists: Record<string, fc.Arbitrary<unknown>> = {
      week: fc.integer({ min: 1, max: 3 }),
      period,
      tasks: fc.array(task, { maxLength: 3 }),
      blockers: fc.array(record(['id', 'text', 'cause', 'blocks', 'resolved']), { maxLength: 2 }),
      objectives: fc.dictionary(fc.string(), value, { maxKeys: 2 }),
      next: fc.dictionary(fc.string(), value, { maxKeys: 2 }),
    };
    const front = record(['week', 'title', 'period', 'summary', 'objectives', 'tasks', 'blockers', 'next'], (key) => lists[key] ?? value);
    fc.assert(
      fc.property(front, front, (facts, translation) => {
        expect(preview(facts, { translation })).toMatch(/^<article.*<\/article><aside class="margin">.*<\/aside>$/s);
      }),
      { numRuns: runs(300) },
    );
  });
});

test('facts that the schema accepts are read unchanged', () => {
  const facts = {
    week: 1,
    title: 'T',
    period: { starts: '2025-09-01', ends: '2025-09-06' },
    summary: 'S',
    objectives: { o: 'O' },
    tasks: [
      {
        id: 'a',
        title: 'A',
        starts: '2025-09-01',
        ends: '2025-09-02',
        planned: { starts: '2025-09-01', ends: '2025-09-01' },
        owner: ['lan'],
        state: 'done',
        milestone: 'build',
        continues: 'z',
        evidence: [{ id: 'e', label: 'E', href: 'e.md' }],
        detail: ['D'],
      },
    ],
    blockers: [{ id: 'b', text: 'B', cause: 'C', blocks: 'a', resolved: 'a' }],
    next: { n: 'N' },
  };
  expect(weekSchema.parse(facts)).toEqual(facts);
  expect(readWeek(facts)).toEqual(facts);
  expect(readFacts({ tasks: [{ id: 'a' }], blockers: [{ id: 'b' }] })).toEqual({ tasks: [{ id: 'a' }], blockers: [{ id: 'b' }] });
});
