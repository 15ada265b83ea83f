import { expect, it } from 'vitest';
import { withoutBlanks } from '../../../src/write/without-blanks.ts';

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
