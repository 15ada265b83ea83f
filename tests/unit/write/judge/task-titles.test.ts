import { expect, it } from 'vitest';
import { taskTitles } from '../../../../src/write/judge/task-titles.ts';

it('tasks are called by their title, or that of the task that they continue; those in the form as it is now', () => {
  const weeks = [
    {
      week: 1,
      title: 'One',
      tasks: [
        { id: 'a', title: 'Load' },
        { id: 'b', title: 'Draw' },
      ],
    },
    { week: 2, title: 'Two', tasks: [{ id: 'c', continues: 'a' }] },
  ];
  const facts = { tasks: [{ id: 'b', title: 'Draw it' }, { id: 'd', continues: 'c' }, { id: 'e', title: ' ' }, null, 'x'] };
  expect(Object.fromEntries(taskTitles(weeks, facts))).toEqual({ a: 'Load', b: 'Draw it', c: 'Load', d: 'Load' });
  expect([...taskTitles([], {})]).toEqual([]);
});
