import { describe, expect, it, test } from 'vitest';
import { isClosed, overallState, weekState } from '../../../src/worklog/state.ts';
import { task, week } from './some-weeks.ts';

describe('several states together', () => {
  test.each([
    [['done', 'done'], 'done'],
    [['done', 'dropped'], 'done'],
    [['dropped'], 'dropped'],
    [['planned', 'planned'], 'planned'],
    [['planned', 'dropped'], 'planned'],
    [['planned', 'done'], 'doing'],
    [['done', 'doing', undefined], 'doing'],
    [['doing', 'blocked', undefined], 'blocked'],
    [['done', undefined], undefined],
    [['planned', undefined], undefined],
    [[], undefined],
  ] as const)('%j give %s', (states, state) => {
    expect(overallState(states)).toBe(state);
  });
});

describe('a week', () => {
  it('has the combined state of its tasks', () => {
    expect(weekState(week(8, [task('a', { state: 'done' }), task('b', { state: 'planned' })]))).toBe('doing');
  });

  it('without listed tasks has an unknown state', () => {
    expect(weekState(week(8))).toBeUndefined();
  });
});

describe('an unknown state', () => {
  it('is not closed', () => {
    expect(isClosed(undefined)).toBe(false);
    expect([isClosed('done'), isClosed('dropped'), isClosed('blocked')]).toEqual([true, true, false]);
  });
});
