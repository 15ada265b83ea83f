import { expect, it } from 'vitest';
import { dayRuns } from '../../../src/worklog/day-runs.ts';
import { autumn } from './some-weeks.ts';

it('joins days that only weekends and holidays separate', () => {
  const runs = dayRuns(['2025-09-11', '2025-09-12', '2025-09-15', '2025-09-17'], autumn);
  expect(runs).toEqual([
    { starts: '2025-09-11', ends: '2025-09-15' },
    { starts: '2025-09-17', ends: '2025-09-17' },
  ]);
});

it('keeps a day alone where the calendar has no other working day near', () => {
  expect(dayRuns(['2025-09-11'], { ...autumn, workdays: [] })).toEqual([{ starts: '2025-09-11', ends: '2025-09-11' }]);
  expect(dayRuns([], autumn)).toEqual([]);
});
