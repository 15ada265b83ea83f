// A team's weeks beside the cohort's medians, and the steps of a person.
import { describe, expect, it } from 'vitest';
import type { Fetched } from '../../../src/cohort/team-facts.ts';
import { stepsOf } from '../../../src/cohort-site/steps.ts';
import { trendOf } from '../../../src/cohort-site/trend.ts';
import { goodStatus } from '../../stand-ins/team-sites.ts';
import { factsOf, teamOf } from '../cohort/some-cohort.ts';

const gone: Fetched = { source: { state: 'none', problem: { code: 'not-found', detail: '404' } } };

describe('the trend of a team', () => {
  const facts = factsOf({ four: goodStatus('Four', 4), three: goodStatus('Three', 3), two: goodStatus('Two', 2), gone });

  it('counts the settled weeks up to each, beside the median of the teams of which something is known', () => {
    const trend = trendOf(facts, teamOf(facts, 'four'));
    expect(trend.map(({ week }) => week)).toEqual([1, 2, 3, 4]);
    expect(trend.map(({ settled }) => settled)).toEqual([1, 2, 3, 3]);
    expect(trend.map(({ settledMedian }) => settledMedian)).toEqual([1, 2, 2, 2]);
  });

  it('has no median beside weeks of another calendar, which are in none either', () => {
    const programme = { starts: '2026-08-31', ends: '2026-10-09', weeks: 6 };
    const all = factsOf({ four: goodStatus('Four', 4), other: { ...goodStatus('Other', 2), programme } });
    const own = trendOf(all, teamOf(all, 'other'));
    expect(own.map(({ settled, settledMedian }) => [settled, settledMedian]).slice(0, 2)).toEqual([
      [1, undefined],
      [1, undefined],
    ]);
    expect(trendOf(all, teamOf(all, 'four')).map(({ settledMedian }) => settledMedian)).toEqual([1, 2, 3, 3]);
  });

  it('has no point where nothing is recorded', () => {
    expect(trendOf(facts, teamOf(facts, 'four')).map(({ share }) => share)).toEqual([0.8, 0.8, 0.8, undefined]);
    expect(trendOf(facts, teamOf(facts, 'gone')).every(({ settled, share }) => settled === undefined && share === undefined)).toBe(true);
  });

  it('has no median of scores if the cohort has no rubric', () => {
    const all = factsOf({ four: goodStatus('Four', 4) });
    expect(trendOf(all, teamOf(all, 'four')).map(({ share, shareMedian }) => [share, shareMedian])).toEqual([
      [0.8, undefined],
      [0.8, undefined],
      [0.8, undefined],
      [undefined, undefined],
    ]);
  });

  it('takes no score of a team with another rubric into the median', () => {
    const rubric = { parts: [{ id: 'worklog', name: 'Worklog', weight: 100 }] };
    const all = factsOf({ four: goodStatus('Four', 4) }, { rubric });
    expect(all.programme.different).toEqual(['four']);
    expect(trendOf(all, teamOf(all, 'four')).map(({ shareMedian }) => shareMedian)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('steps', () => {
  it('of a mentor are the weeks that wait, the longest first; those of the teams are apart', () => {
    const facts = factsOf({ four: goodStatus('Four', 4), three: goodStatus('Three', 3), gone });
    expect(stepsOf(facts.teams, 'mentor').map(({ of, need }) => `${of.team.id} ${need.kind} ${need.weeks}`)).toEqual([
      'three waiting 3',
      'four waiting 4',
    ]);
    expect(stepsOf(facts.teams, 'team').map(({ of, need }) => `${of.team.id} ${need.kind}`)).toEqual(['three missing', 'gone unread']);
  });
});
