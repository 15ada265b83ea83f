import { expect, it } from 'vitest';
import { tasksOfPerson } from '../../../src/worklog/tasks-of-person.ts';
import { task, week } from './some-weeks.ts';

it('a person’s tasks are those that name the person, alone or with others, and their continuations', () => {
  const log = [
    week(1, [task('a', { owner: 'an' }), task('b', { owner: ['binh', 'an'] }), task('c', { owner: 'binh' })]),
    week(2, [task('d', { continues: 'a' }), task('e')]),
  ];
  const summary = (person: string) =>
    tasksOfPerson(log, person).map(({ week: number, tasks }) => `${number}: ${tasks.map(({ id }) => id).join(' ')}`);
  expect(summary('an')).toEqual(['1: a b', '2: d']);
  expect(summary('binh')).toEqual(['1: b c']);
  expect(summary('chi')).toEqual([]);
});
