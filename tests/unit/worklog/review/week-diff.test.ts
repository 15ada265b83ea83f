import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealText } from '../../../../src/worklog/review/seal.ts';
import { type WeekChange, weekDiff } from '../../../../src/worklog/review/week-diff.ts';
import { around, wordDiff } from '../../../../src/worklog/review/word-diff.ts';

const task = { id: 'a', title: 'Build the shop', starts: '2025-11-03', ends: '2025-11-05', state: 'doing' };
const facts = { week: 8, title: 'Week 8', tasks: [task, { id: 'b', title: 'Second' }], objectives: { meet: 'Meet' } };

const diff = (now: Record<string, unknown>, body = 'Body'): WeekChange[] =>
  weekDiff({ facts, body: 'Body' }, { facts: { ...facts, ...now }, body });
const withTask = (more: Record<string, unknown>): WeekChange[] =>
  diff({
    tasks: [
      { ...task, ...more },
      { id: 'b', title: 'Second' },
    ],
  });

describe('changes in a signed-off week', () => {
  it('are none where it is unchanged, or where only draft and stamp differ', () => {
    expect(diff({ draft: true, stamp: 'v1:0' })).toEqual([]);
  });

  it('a moved task has the days before and after', () => {
    expect(withTask({ starts: '2025-11-10', ends: '2025-11-12' })).toEqual([
      {
        kind: 'moved',
        part: 'tasks',
        id: 'a',
        key: 'days',
        from: '2025-11-03 – 2025-11-05',
        to: '2025-11-10 – 2025-11-12',
        anchor: 'task-a',
      },
    ]);
  });

  it('a state has its values before and after', () => {
    expect(withTask({ state: 'done' })).toEqual([
      { kind: 'fact', part: 'tasks', id: 'a', key: 'state', from: 'doing', to: 'done', anchor: 'task-a' },
    ]);
  });

  it('a title is compared word by word', () => {
    expect(withTask({ title: 'Build the new shop' })).toMatchObject([
      {
        kind: 'words',
        id: 'a',
        key: 'title',
        words: [
          { kind: 'same', text: 'Build the ' },
          { kind: 'added', text: 'new ' },
          { kind: 'same', text: 'shop' },
        ],
      },
    ]);
  });

  it('plan, evidence and owner are named by their keys', () => {
    const found = withTask({
      planned: { starts: '2025-11-03', ends: '2025-11-04' },
      owner: ['an', 'binh'],
      evidence: [{ id: 'photo', label: 'Photo', href: 'a.png' }],
    });
    expect(found.map(({ kind, key, to }) => [kind, key, to])).toEqual([
      ['moved', 'planned', '2025-11-03 – 2025-11-04'],
      ['added', 'owner', 'an\nbinh'],
      ['added', 'evidence.photo', 'Photo'],
    ]);
    const href = (value: string) => ({ tasks: [{ ...task, evidence: [{ id: 'photo', label: 'Photo', href: value }] }] });
    expect(weekDiff({ facts: href('a.png'), body: '' }, { facts: href('b.png'), body: '' })).toMatchObject([
      { kind: 'fact', key: 'evidence.photo.href', from: 'a.png', to: 'b.png' },
    ]);
  });

  it('added, removed and reordered tasks are distinguished', () => {
    expect(diff({ tasks: [task, { id: 'c', title: 'Third' }] })).toEqual([
      { kind: 'gone', part: 'tasks', id: 'b', from: 'Second', anchor: 'tasks' },
      { kind: 'added', part: 'tasks', id: 'c', to: 'Third', anchor: 'task-c' },
    ]);
    expect(diff({ tasks: [{ id: 'b', title: 'Second' }, task] })).toEqual([{ kind: 'order', part: 'tasks', anchor: 'tasks' }]);
  });

  it('objectives, period, prose and unknown keys are in the order of the page', () => {
    const found = diff(
      { mood: 'good', period: { starts: '2025-11-03', ends: '2025-11-07' }, objectives: { meet: 'Meet again' } },
      'Body text',
    );
    expect(found.map(({ kind, part, id, key }) => [kind, part, id ?? key])).toEqual([
      ['moved', 'period', undefined],
      ['words', 'objectives', 'meet'],
      ['words', 'prose', undefined],
      ['added', 'other', 'mood'],
    ]);
  });

  it('are none if and only if the seal matches, whatever the facts', () => {
    const anyFacts = fc.record(
      {
        week: fc.integer({ min: 1, max: 3 }),
        title: fc.constantFrom('A', 'B c', 'B  c', 'Ấ'),
        tasks: fc.oneof(
          fc.array(
            fc.record({
              id: fc.constantFrom('a', 'b'),
              title: fc.constantFrom('T', 'U'),
              starts: fc.constantFrom('2025-11-03', null),
              ends: fc.constantFrom('2025-11-03', null),
            }),
            { maxLength: 3 },
          ),
          fc.jsonValue(),
        ),
        next: fc.jsonValue(),
        other: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyFacts, anyFacts, fc.constantFrom('x', ' x', 'y'), fc.constantFrom('x', 'y'), (one, other, bodyOne, bodyOther) => {
        const same = sealText(one, bodyOne) === sealText(other, bodyOther);
        expect(weekDiff({ facts: one, body: bodyOne }, { facts: other, body: bodyOther }).length === 0).toBe(same);
      }),
    );
  });
});

describe('a text compared word by word', () => {
  it('keeps what stayed, and splits no letter from its accents', () => {
    expect(wordDiff('họp nhóm lần một', 'họp nhóm lần hai')).toEqual([
      { kind: 'same', text: 'họp nhóm lần ' },
      { kind: 'gone', text: 'một' },
      { kind: 'added', text: 'hai' },
    ]);
  });

  it('is the old text without the additions, and the new one without the deletions', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'tháng', '.', '😀'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (from, to) => {
        const pieces = wordDiff(from, to);
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('gone')]).toEqual([from, to]);
      }),
    );
  });

  it('handles texts of any size', () => {
    const long = (word: string) => Array.from({ length: 30_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordDiff(long('a'), long('b'))).toHaveLength(2);
  });

  it('is shortened around its changes', () => {
    const pieces = wordDiff(`${'one '.repeat(50)}two`, `${'one '.repeat(50)}three`);
    expect(around(pieces, 8)).toEqual([
      { kind: 'same', text: '…one one ' },
      { kind: 'gone', text: 'two' },
      { kind: 'added', text: 'three' },
    ]);
    const texts = (from: string, to: string, most: number) => around(wordDiff(from, to), most).map(({ text }) => text);
    expect(texts('Supabase and Docker were x then LocalStack came', 'Supabase and Docker were y then LocalStack came', 9)).toEqual([
      '…were ',
      'x',
      'y',
      ' then…',
    ]);
    expect(texts(`${'長'.repeat(40)} x`, `${'長'.repeat(40)} y`, 5)[0]).toBe('…長長長長 ');
  });
});
