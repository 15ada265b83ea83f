import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/write/edited.ts';
import { withWord, wordAt, wordsOf } from '../../../src/write/translation.ts';

const original: Facts = {
  week: 8,
  title: 'The shop',
  objectives: { meet: 'Meet', ship: 'Ship' },
  tasks: [
    {
      id: 'one',
      title: 'First',
      state: 'done',
      detail: ['Read', 'Wrote'],
      evidence: [{ id: 'log', label: 'The log', href: 'https://a.example/' }],
    },
    { id: 'two', continues: 'old' },
    { id: 'three', title: 'Third' },
  ],
  blockers: [{ id: 'slow', text: 'It was slow', cause: 'The disk' }],
  next: { go: 'Go on' },
};

describe('the words of a week', () => {
  it('are its texts in the order of the form, without facts', () => {
    expect(wordsOf(original).map(({ path }) => path.join('.'))).toEqual([
      'title',
      'objectives.meet',
      'objectives.ship',
      'tasks.one.title',
      'tasks.one.detail',
      'tasks.one.evidence.log',
      'tasks.three.title',
      'blockers.slow.text',
      'blockers.slow.cause',
      'next.go',
    ]);
  });

  it('are each found again where they were written, in the order of the original', () => {
    let facts: Facts = {};
    for (const { path } of wordsOf(original).toReversed()) facts = withWord(facts, original, path, `vi ${path.join(' ')}`);
    for (const { path } of wordsOf(original)) expect(wordAt(facts, path)).toBe(`vi ${path.join(' ')}`);
    expect(facts).toEqual({
      title: 'vi title',
      objectives: { meet: 'vi objectives meet', ship: 'vi objectives ship' },
      tasks: [
        {
          id: 'one',
          title: 'vi tasks one title',
          detail: 'vi tasks one detail',
          evidence: [{ id: 'log', label: 'vi tasks one evidence log' }],
        },
        { id: 'three', title: 'vi tasks three title' },
      ],
      blockers: [{ id: 'slow', text: 'vi blockers slow text', cause: 'vi blockers slow cause' }],
      next: { go: 'vi next go' },
    });
    expect(Object.keys(facts.objectives ?? {})).toEqual(['meet', 'ship']);
  });

  it('go when they are emptied, with what only held them', () => {
    const facts = withWord({}, original, ['tasks', 'one', 'evidence', 'log'], 'Nhật ký');
    expect(withWord(facts, original, ['tasks', 'one', 'evidence', 'log'], '')).toEqual({});
    expect(withWord({ title: 'T' }, original, ['title'], '')).toEqual({});
  });

  it('of several lines are a list', () => {
    expect(withWord({}, original, ['tasks', 'one', 'detail'], 'Đọc\nViết').tasks?.[0]?.detail).toEqual(['Đọc', 'Viết']);
  });
});
