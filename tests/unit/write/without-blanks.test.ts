import { expect, it } from 'vitest';
import { withBlanks, withoutBlanks } from '../../../src/write/without-blanks.ts';

it('fields that were opened and left empty are not written', () => {
  expect(
    withoutBlanks({
      week: 2,
      title: 'Two',
      objectives: { 'objective-1': ' ' },
      next: { go: 'Go on', 'step-2': '' },
      tasks: [
        { id: 'task-1', title: '' },
        { id: 'fix', title: 'Fix', evidence: [{ id: 'link-1', label: '', href: '' }] },
        { id: 'old-w02', continues: 'old' },
      ],
      blockers: [{ id: 'blocker-1', text: '' }],
    }),
  ).toEqual({
    week: 2,
    title: 'Two',
    next: { go: 'Go on' },
    tasks: [
      { id: 'fix', title: 'Fix' },
      { id: 'old-w02', continues: 'old' },
    ],
  });
});

it('an empty list that the file has stays: it says that nothing was recorded', () => {
  const facts = { week: 2, title: 'Two', tasks: [{ id: 'fix', title: 'Fix', evidence: [] }], blockers: [] };
  expect(withoutBlanks(facts)).toEqual(facts);
});

it('a path of what is written leads to the same item among those that are not', () => {
  const facts = {
    tasks: [
      { id: 'task-1', title: '' },
      {
        id: 'fix',
        title: 'Fix',
        evidence: [
          { id: 'link-1', label: '', href: '' },
          { id: 'commit', label: 'Commit', href: 'https://example.org/' },
        ],
      },
    ],
    blockers: [
      { id: 'blocker-1', text: '' },
      { id: 'key', text: 'No key' },
    ],
  };
  expect(withBlanks(facts, ['tasks', 0, 'evidence', 0, 'href'])).toEqual(['tasks', 1, 'evidence', 1, 'href']);
  expect(withBlanks(facts, ['tasks', 0, 'owner'])).toEqual(['tasks', 1, 'owner']);
  expect(withBlanks(facts, ['blockers', 0, 'cause'])).toEqual(['blockers', 1, 'cause']);
  expect(withBlanks(facts, ['title'])).toEqual(['title']);
  expect(withBlanks(facts, [])).toEqual([]);
});
