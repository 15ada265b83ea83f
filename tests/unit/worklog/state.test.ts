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
  ] as const)('%j come to %s', (states, state) => {
    expect(overallState(states)).toBe(state);
  });
});

describe('a week', () => {
  it('has the state that its tasks come to', () => {
    expect(weekState(week(8, [task('a', { state: 'done' }), task('b', { state: 'planned' })]))).toBe('doing');
  });

  it('without listed tasks has none that is known', () => {
    expect(weekState(week(8))).toBeUndefined();
  });
});

describe('a state that is not known', () => {
  it('is not closed', () => {
    expect(isClosed(undefined)).toBe(false);
    expect([isClosed('done'), isClosed('dropped'), isClosed('blocked')]).toEqual([true, true, false]);
  });
});
