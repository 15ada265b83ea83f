import { describe, expect, it } from 'vitest';
import { starterWords } from '../../../../src/i18n/messages.ts';
import { proposalParts } from '../../../../src/worklog/review/proposal-parts.ts';
import { countWords, proseSections } from '../../../../src/worklog/review/prose-words.ts';
import { type ReadinessFacts, readiness } from '../../../../src/worklog/review/readiness.ts';
import { autumn, task, week } from '../some-weeks.ts';

const rubricOf = (part: string, ...ids: string[]) => ({
  parts: [{ id: part, name: part, weight: 1, criteria: ids.map((id) => ({ id, name: id, weight: 1 })) }],
});

const judged = (part: string, id: string, facts: Partial<ReadinessFacts>) => {
  const whole: ReadinessFacts = { weeks: [], programme: undefined, pages: [], prose: new Map(), languages: ['en', 'vi'], ...facts };
  const [{ criterion: _criterion, ...found } = { state: 'none' }] = readiness(rubricOf(part, ...(id ? [id] : [])), whole);
  return found;
};

const proof = { evidence: [{ id: 'e', label: 'Commit', href: 'https://team.example' }] };

describe('readiness for the rubric', () => {
  it('days: names the missed ones, and is unknown without a calendar', () => {
    const weeks = [week(1, [task('a', { starts: '2025-09-08', ends: '2025-09-11' })])];
    expect(judged('worklog', 'no-missing-day', { weeks, programme: autumn })).toEqual({
      state: 'partly',
      has: 4,
      of: 5,
      unknown: 0,
      unit: 'days',
      gaps: [{ kind: 'days', ids: ['2025-09-12'] }],
    });
    expect(judged('worklog', 'no-missing-day', { weeks }).state).toBe('unknown');
  });

  it('evidence: counts done tasks; a task without a state is unknown', () => {
    const weeks = [
      week(1, [task('a', { state: 'done', ...proof }), task('b', { state: 'done' }), task('c'), task('d', { state: 'doing' })]),
    ];
    expect(judged('worklog', 'evidence', { weeks })).toEqual({
      state: 'partly',
      has: 1,
      of: 2,
      unknown: 1,
      unit: 'tasks',
      gaps: [{ kind: 'tasks', ids: ['b'] }],
    });
  });

  it('root cause: counts the listed blockers; unknown without any', () => {
    const weeks = [
      week(1, [], {
        blockers: [
          { id: 'x', text: 'X', cause: 'Why' },
          { id: 'y', text: 'Y' },
        ],
      }),
    ];
    expect(judged('worklog', 'root-cause', { weeks })).toMatchObject({ state: 'partly', gaps: [{ kind: 'blockers', ids: ['y'] }] });
    expect(judged('worklog', 'root-cause', { weeks: [week(1)] }).state).toBe('unknown');
  });

  it('reflection: found by its heading in either language; unknown in prose without one, missing without prose', () => {
    const weeks = [week(1), week(2), week(3), week(4), week(5)];
    const prose = new Map([
      [1, { words: 50, headings: ['Reflection'] }],
      [2, { words: 50, headings: ['Nhìn lại'.normalize('NFD')] }],
      [3, { words: 50, headings: ['Outcomes'] }],
      [4, { words: 0, headings: [] }],
    ]);
    expect(judged('worklog', 'reflection', { weeks, prose })).toEqual({
      state: 'partly',
      has: 2,
      of: 3,
      unknown: 2,
      unit: 'weeks',
      gaps: [{ kind: 'weeks', ids: ['4'] }],
    });
  });

  it('next plan: expected in every week except the last of the programme', () => {
    const weeks = [week(1, [], { next: { a: 'A' } }), week(2), week(14)];
    expect(judged('worklog', 'next-plan', { weeks, programme: autumn })).toMatchObject({
      has: 1,
      of: 2,
      gaps: [{ kind: 'weeks', ids: ['2'] }],
    });
  });

  it('one format: every week has what most weeks have', () => {
    const weeks = [week(1, [], { summary: 'S' }), week(2, [], { summary: 'S' }), week(3, [])];
    expect(judged('worklog', 'one-format', { weeks })).toMatchObject({ has: 2, of: 3, gaps: [{ kind: 'weeks', ids: ['3'] }] });
  });

  it('a section of the proposal: exists, has text, is translated', () => {
    const page = (language: string, words = 300) => ({ path: 'proposal/budget', language, words });
    expect(judged('proposal', 'budget', { pages: [page('en'), page('vi')] }).state).toBe('shown');
    expect(judged('proposal', 'budget', { pages: [page('en')] })).toMatchObject({
      state: 'partly',
      gaps: [{ kind: 'translations', ids: ['vi/proposal/budget'] }],
    });
    expect(judged('proposal', 'budget', { pages: [page('en', 3), page('vi')] })).toMatchObject({
      state: 'partly',
      gaps: [{ kind: 'words', ids: ['en/proposal/budget'] }],
    });
    expect(judged('proposal', 'budget', {})).toMatchObject({ state: 'missing', gaps: [{ kind: 'pages', ids: ['proposal/budget'] }] });
  });

  it('a proposal on one page counts as its parts, by the headings that `init` writes', () => {
    const whole = (language: string, words: number) => {
      const text = starterWords(language).proposal.prompts.map(([heading]) => `## ${heading}\n\n${'word '.repeat(words)}`);
      return { path: 'proposal', language, words: 8 * words, sections: proseSections(text.join('\n\n')) };
    };
    for (const part of proposalParts) {
      expect(judged('proposal', part, { pages: [whole('en', 50), whole('vi', 60)] }), part).toMatchObject({
        state: 'shown',
        has: 2,
        of: 2,
      });
      expect(judged('proposal', part, { pages: [whole('en', 50)] }), part).toMatchObject({
        gaps: [{ kind: 'translations', ids: [`vi/proposal/${part}`] }],
      });
      expect(judged('proposal', part, { pages: [whole('en', 5), whole('vi', 60)] }), part).toMatchObject({
        gaps: [{ kind: 'words', ids: ['en/proposal'] }],
      });
    }
    const two = [whole('en', 50), whole('vi', 60), { path: 'proposal/budget', language: 'en', words: 3 }];
    expect(judged('proposal', 'budget', { pages: two }), 'its own page comes first').toMatchObject({
      gaps: [{ kind: 'words', ids: ['en/proposal/budget'] }],
    });
  });

  it('blogs: counted in a section of that name, else unknown', () => {
    const pages = [
      { path: 'blogs/one', language: 'en', words: 900 },
      { path: 'blogs/one', language: 'vi', words: 900 },
      { path: 'blogs/two', language: 'en', words: 900 },
    ];
    expect(judged('blogs', '', { pages })).toMatchObject({ has: 3, of: 4, gaps: [{ kind: 'translations', ids: ['vi/blogs/two'] }] });
    expect(judged('blogs', '', {}).state).toBe('unknown');
  });

  it('any other criterion is not evaluated by the tool', () => {
    expect(judged('worklog', 'cheerfulness', {}).state).toBe('unjudged');
  });

  it('counts words, without code and addresses', () => {
    expect(countWords('Hai từ [ba](https://a.example/b-c) *bốn*.\n\n```sh\nnpm run x\n```\nfive-six')).toBe(5);
  });

  it('counts the words of a section: its own and those of its subheadings, without code', () => {
    const text = 'intro\n\n# Title\n\n## One ##\n\na b\n\n### Deep\n\nc\n\n```sh\n## not a heading\n```\n\n## Two\n\nd\n';
    expect(proseSections(text)).toEqual([
      { heading: 'Title', words: 4 },
      { heading: 'One', words: 3 },
      { heading: 'Deep', words: 1 },
      { heading: 'Two', words: 1 },
    ]);
    expect(proseSections('no headings')).toEqual([]);
  });
});
