import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskChains } from '../../../src/worklog/chains.ts';
import { logProgress, progress, progressByMilestone, progressByOwner, weekProgress } from '../../../src/worklog/progress.ts';
import type { Task } from '../../../src/worklog/week.ts';
import { anyWeeks, task, week } from './some-weeks.ts';

const planned = { starts: '2025-11-03', ends: '2025-11-05' };
const proof = { evidence: [{ id: 'e', label: 'Commit', href: 'https://team.example' }] };

const of = (...tasks: Task[]) => weekProgress([week(8, tasks)], 8);

describe('the progress of a week', () => {
  it('counts each state, and tasks without one as unknown', () => {
    const { total, states } = of(task('a', { state: 'done' }), task('b', { state: 'blocked' }), task('c'), task('d', { state: 'done' }));
    expect(total).toBe(4);
    expect(states).toEqual({ planned: 0, doing: 0, done: 2, blocked: 1, dropped: 0, unknown: 1 });
  });

  it('is zero without tasks', () => {
    const none = { count: 0, of: 0, unknown: 0 };
    expect(weekProgress([week(8)], 8)).toMatchObject({ total: 0, onTime: none, slipped: none, carriedOver: none, evidence: none });
  });

  it('counts what was done by its planned end as on time, and as unknown where a day is missing', () => {
    const { onTime } = of(
      task('on-the-day', { state: 'done', planned, ends: '2025-11-05' }),
      task('late', { state: 'done', planned, ends: '2025-11-06' }),
      task('unplanned', { state: 'done', ends: '2025-11-05' }),
      task('undated', { state: 'done', planned }),
      task('stateless', { planned, ends: '2025-11-05' }),
      task('open', { state: 'doing', planned, ends: '2025-11-05' }),
    );
    expect(onTime).toEqual({ count: 1, of: 2, unknown: 3 });
  });

  it('counts work after the planned end as late, and an open task before it as unknown', () => {
    const { slipped } = of(
      task('late', { state: 'doing', planned, ends: '2025-11-06' }),
      task('punctual', { state: 'done', planned, ends: '2025-11-05' }),
      task('open', { state: 'doing', planned, ends: '2025-11-05' }),
      task('dropped', { state: 'dropped', planned, ends: '2025-11-06' }),
    );
    expect(slipped).toEqual({ count: 1, of: 2, unknown: 1 });
  });

  it('counts what a later week continues as carried over', () => {
    const weeks = [
      week(8, [task('a', { state: 'doing' }), task('b', { state: 'done' }), task('c'), task('d')]),
      week(9, [task('a-w09', { continues: 'a' }), task('c-w09', { continues: 'c' })]),
    ];
    expect(weekProgress(weeks, 8).carriedOver).toEqual({ count: 2, of: 3, unknown: 1 });
  });

  it('requires evidence only for done tasks', () => {
    const { evidence } = of(
      task('a', { state: 'done', ...proof }),
      task('b', { state: 'done' }),
      task('c', { state: 'doing', ...proof }),
      task('d', proof),
    );
    expect(evidence).toEqual({ count: 1, of: 2, unknown: 1 });
  });

  it('measures a continued task by its current plan', () => {
    const weeks = [week(8, [task('a', { planned })]), week(9, [task('b', { continues: 'a', state: 'done', ends: '2025-11-12' })])];
    expect(weekProgress(weeks, 9).onTime).toEqual({ count: 0, of: 1, unknown: 0 });
  });
});

describe('the progress of the whole log', () => {
  const weeks = [
    week(8, [task('a', { state: 'doing', owner: ['an', 'binh'], milestone: 'build', planned }), task('b', { state: 'done', owner: 'an' })]),
    week(9, [
      task('a-w09', { continues: 'a', state: 'done', ends: '2025-11-12', planned: { starts: '2025-11-10', ends: '2025-11-14' }, ...proof }),
    ]),
  ];

  it('counts a chain once, with its last state and all its evidence', () => {
    const { total, states, evidence } = logProgress(weeks);
    expect([total, states.done, states.doing]).toEqual([2, 2, 0]);
    expect(evidence).toEqual({ count: 1, of: 2, unknown: 0 });
  });

  it('measures a chain by its first plan', () => {
    expect(logProgress(weeks).onTime).toEqual({ count: 0, of: 1, unknown: 1 });
  });

  it('is available for each owner and each milestone; tasks without one are separate', () => {
    const owners = progressByOwner(weeks);
    expect([owners.get('an')?.total, owners.get('binh')?.total, owners.has(undefined)]).toEqual([2, 1, false]);
    const milestones = progressByMilestone(weeks);
    expect([milestones.get('build')?.total, milestones.get(undefined)?.total]).toEqual([1, 1]);
  });
});

describe('any progress', () => {
  it('adds up: states to the total, and each share is at most its whole', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        for (const { total, states, ...shares } of [logProgress(weeks), ...weeks.map((one) => weekProgress(weeks, one.week))]) {
          expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(total);
          for (const { count, of, unknown } of Object.values(shares)) {
            expect(count).toBeLessThanOrEqual(of);
            expect(of + unknown).toBeLessThanOrEqual(total);
          }
          expect(shares.evidence).toMatchObject({ of: states.done, unknown: states.unknown });
        }
      }),
    );
  });

  it('never improves when a state is removed', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const chains = taskChains(weeks);
        const known = progress(chains);
        const forgotten = progress(chains.map((chain) => ({ ...chain, state: undefined })));
        expect(forgotten.states).toMatchObject({ done: 0, unknown: known.total });
        expect(forgotten.onTime.count + forgotten.evidence.count).toBe(0);
      }),
    );
  });
});
