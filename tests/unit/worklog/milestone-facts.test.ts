import { describe, expect, it } from 'vitest';
import { taskChains } from '../../../src/worklog/chains.ts';
import { milestoneFacts } from '../../../src/worklog/milestone-facts.ts';
import { task, week } from './some-weeks.ts';

const build = { id: 'build', name: 'Build', due: '2025-11-07' };
const done = (id: string, ends?: string) => task(id, { milestone: 'build', state: 'done', ...(ends ? { starts: ends, ends } : {}) });
const facts = (weeks: Parameters<typeof taskChains>[0], logged?: string) => milestoneFacts([build], taskChains(weeks), logged)[0];

describe('a milestone', () => {
  it('without tasks has not started', () => {
    expect(facts([week(1, [task('a')])])).toMatchObject({ state: 'empty', total: 0, weeks: undefined, late: undefined });
  });
  it('is done when all its tasks are, except dropped ones', () => {
    const weeks = [
      week(1, [done('a', '2025-11-03'), task('b', { milestone: 'build', state: 'dropped' })]),
      week(2, [done('c', '2025-11-07')]),
    ];
    expect(facts(weeks)).toMatchObject({ state: 'done', total: 2, done: 2, weeks: [1, 2], lastDay: '2025-11-07', late: false });
  });
  it('is late when one task ended after the due day, even where others have no days', () => {
    expect(facts([week(1, [done('a'), done('b', '2025-11-10')])])).toMatchObject({ state: 'done', lastDay: undefined, late: true });
  });
  it('is neither late nor on time where days are not recorded', () => {
    expect(facts([week(1, [done('a'), done('b', '2025-11-03')])])).toMatchObject({ state: 'done', late: undefined });
  });
  it('that is open is overdue once the log passes its due day', () => {
    const weeks = [week(1, [done('a'), task('b', { milestone: 'build', state: 'doing' })])];
    expect(facts(weeks, '2025-11-07')).toMatchObject({ state: 'open', done: 1, total: 2, late: false });
    expect(facts(weeks, '2025-11-08')).toMatchObject({ late: true });
    expect(facts(weeks)).toMatchObject({ late: undefined });
  });
  it('counts a carried task once, with its last state', () => {
    const weeks = [week(1, [task('a', { milestone: 'build', state: 'doing' })]), week(3, [task('b', { continues: 'a', state: 'done' })])];
    expect(facts(weeks)).toMatchObject({ state: 'done', total: 1, weeks: [1, 3] });
  });
  it('without a due day is never late', () => {
    expect(
      milestoneFacts([{ id: 'build', name: 'B' }], taskChains([week(1, [done('a', '2025-11-10')])]), '2026-01-01')[0]?.late,
    ).toBeUndefined();
  });
});
