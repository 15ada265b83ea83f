import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskChains } from '../../../src/worklog/chains.ts';
import { resolveTasks } from '../../../src/worklog/tasks.ts';
import { anyWeeks, task, week } from './some-weeks.ts';

const plan = (ends: string) => ({ planned: { starts: '2025-10-28', ends } });

describe('a chain', () => {
  const [shop] = taskChains([
    week(8, [task('shop', { starts: '2025-10-28', ends: '2025-10-30', state: 'doing', ...plan('2025-10-31') })]),
    week(9, [task('shop-w09', { continues: 'shop', state: 'blocked', ...plan('2025-11-07') })]),
    week(11, [task('shop-w11', { continues: 'shop-w09', state: 'done', starts: '2025-12-01', ends: '2025-12-04', ...plan('2025-11-28') })]),
  ]);

  it('contains a task and all that continue it', () => {
    expect(shop).toMatchObject({ id: 'shop', title: 'Title of shop', firstWeek: 8, lastWeek: 11 });
    expect(shop?.steps.map(({ id }) => id)).toEqual(['shop', 'shop-w09', 'shop-w11']);
  });

  it('counts its weeks late, how often it was carried over, and how often its plan moved', () => {
    expect(shop).toMatchObject({ weeksLate: 3, pushOuts: 2, replanned: 2, carriedTo: 11 });
  });

  it('has the state of its last step, and keeps the first plan', () => {
    expect(shop).toMatchObject({ state: 'done', starts: '2025-10-28', ends: '2025-12-04', plan: { ends: '2025-10-31' } });
  });

  it('of one task was never carried over', () => {
    expect(taskChains([week(8, [task('a')])])[0]).toMatchObject({
      weeksLate: 0,
      pushOuts: 0,
      replanned: 0,
      carriedTo: undefined,
      state: undefined,
    });
  });

  it('whose plan comes earlier was not replanned to a later day', () => {
    const [chain] = taskChains([week(8, [task('a', plan('2025-11-07'))]), week(9, [task('b', { continues: 'a', ...plan('2025-11-05') })])]);
    expect(chain?.replanned).toBe(0);
  });

  it('that was split is done only when each part is done', () => {
    const split = (state?: 'done') =>
      taskChains([
        week(8, [task('a', { state: 'doing' })]),
        week(9, [task('b', { continues: 'a', state: 'done' }), task('c', { continues: 'a', ...(state && { state }) })]),
      ])[0]?.state;
    expect(split('done')).toBe('done');
    expect(split()).toBeUndefined();
  });
});

describe('the chains of any log', () => {
  it('contain every task exactly once', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const held = taskChains(weeks).flatMap(({ steps }) => steps.map(({ id }) => id));
        expect(held.toSorted()).toEqual(
          resolveTasks(weeks)
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
    );
  });

  it('go forward in time, each step continuing one of the chain', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        for (const { steps, weeksLate, pushOuts, firstWeek, lastWeek } of taskChains(weeks)) {
          const [first, ...more] = steps;
          expect(first?.carriedFrom).toBeUndefined();
          for (const step of more) expect(steps.find(({ id }) => id === step.continues)?.week).toBeLessThan(step.week);
          expect([weeksLate, pushOuts]).toEqual([lastWeek - firstWeek, more.length]);
        }
      }),
    );
  });

  it('are done only when a last step says so', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        for (const { state, steps } of taskChains(weeks)) {
          if (state === 'done') expect(steps.some((step) => step.carriedTo === undefined && step.state === 'done')).toBe(true);
        }
      }),
    );
  });
});
