import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allCriteria, pointsText, scoreTotal, shownPoints, teamTotal, weekTotal } from '../../../../src/worklog/review/rubric.ts';
import { review, rubric } from './some-reviews.ts';

const points = (total: ReturnType<typeof scoreTotal>) => Object.fromEntries(total.parts.map(({ id, score }) => [id, score]));

describe('a total', () => {
  it('is the weighted mean of the criteria, times the weight of their part, over the scale', () => {
    const total = scoreTotal(rubric, { evidence: 8, plan: 6.5, talk: 5 });
    expect(points(total)).toEqual({ worklog: (((8 * 2 + 6.5) / 3) * 60) / 10, talk: 20 });
    expect(total).toMatchObject({ total: 65, of: 100, missing: [], reached: false });
  });

  it('does not count an unscored criterion as zero', () => {
    const total = scoreTotal(rubric, { evidence: 8 });
    expect(total.parts[0]).toMatchObject({ score: 48, scored: 1, of: 2 });
    expect(total.parts[1]).toMatchObject({ score: undefined, scored: 0, of: 1 });
    expect(total).toMatchObject({ total: undefined, of: 0, missing: ['worklog', 'talk'], reached: undefined });
  });

  it('ignores a score beyond the scale', () => {
    expect(scoreTotal(rubric, { talk: 12 })).toMatchObject({ total: undefined, missing: ['worklog', 'talk'] });
    const reviews = [review(1, '2025-09-15', { scores: { talk: 12 } }), review(2, '2025-09-22', { scores: { talk: 6 } })];
    expect(points(teamTotal(rubric, reviews, 5))['talk']).toBe(24);
  });

  it('counts zero as zero', () => {
    expect(scoreTotal(rubric, { evidence: 0, plan: 0 })).toMatchObject({ total: 0, of: 60, missing: ['talk'] });
  });

  it('is the sum of the fully scored parts, and names the missing ones', () => {
    expect(scoreTotal(rubric, { talk: 9, plan: 3 })).toMatchObject({ total: 36, of: 40, missing: ['worklog'], reached: undefined });
  });

  it('ignores criteria with a duplicate id', () => {
    const twice = {
      ...rubric,
      parts: [...rubric.parts, { id: 'more', name: 'More', weight: 5, criteria: [{ id: 'plan', name: 'Plan', weight: 1 }] }],
    };
    expect(scoreTotal(twice, { evidence: 8, plan: 6 }).missing).toEqual(['worklog', 'talk', 'more']);
  });

  it('reaches a threshold that it equals, whatever the fractions', () => {
    const scores = { evidence: 8, plan: 8, talk: 8 };
    expect(scoreTotal({ ...rubric, threshold: 80 }, scores).reached).toBe(true);
    const thirds = {
      scale: 10,
      threshold: 0.3,
      parts: [
        { id: 'a', name: 'A', weight: 0.1, criteria: [] },
        { id: 'b', name: 'B', weight: 0.2, criteria: [] },
      ],
    };
    expect(scoreTotal(thirds, { a: 10, b: 10 }).reached).toBe(true);
  });
});

describe('several reviews', () => {
  const reviews = [
    review(8, '2025-11-12', { scores: { plan: 4 } }),
    review(8, '2025-11-10', { scores: { evidence: 8, plan: 10 } }),
    review(9, '2025-11-20', { scores: { evidence: 6, talk: 7 } }),
  ];

  it('of one week: the latest that scores a criterion counts', () => {
    expect(weekTotal(rubric, reviews, 8)).toMatchObject({ total: ((8 * 2 + 4) / 3) * 6, of: 60, missing: ['talk'] });
  });

  it('of several weeks: each criterion is the mean over the weeks that score it', () => {
    const total = teamTotal(rubric, reviews, 5);
    expect(points(total)).toEqual({ worklog: ((7 * 2 + 4) / 3) * 6, talk: 28 });
    expect(total.parts[0]?.criteria.map(({ weeks }) => weeks)).toEqual([[8, 9], [8]]);
  });

  it('names every week with a partially scored part, because it changes the total', () => {
    const whole = [review(8, '2025-11-10', { scores: { evidence: 2, plan: 2, talk: 5 } })];
    const more = [...whole, review(9, '2025-11-20', { scores: { evidence: 10 } })];
    expect(teamTotal(rubric, whole, 5).parts.flatMap(({ partial }) => partial)).toEqual([]);
    expect(teamTotal(rubric, more, 5).total).toBeGreaterThan(teamTotal(rubric, whole, 5).total ?? 0);
    expect(teamTotal(rubric, more, 5).parts.map(({ partial }) => partial)).toEqual([[{ week: 9, scored: 1, of: 2 }], []]);
  });

  it('count the weeks on which each score rests, of all weeks', () => {
    const weeks = (total: ReturnType<typeof teamTotal>) => [...total.parts, total].map((one) => [one.weeks.scored, one.weeks.of]);
    expect(weeks(teamTotal(rubric, reviews, 5))).toEqual([
      [2, 5],
      [1, 5],
      [2, 5],
    ]);
    // One week scores a part, another week the other part.
    const apart = [review(1, '2025-09-15', { scores: { plan: 3 } }), review(2, '2025-09-22', { scores: { talk: 6 } })];
    expect(weeks(teamTotal(rubric, apart, 2))).toEqual([
      [1, 2],
      [1, 2],
      [2, 2],
    ]);
    // A score beyond the scale, and a review without scores.
    const none = [review(1, '2025-09-15', { scores: { talk: 12 } }), review(2, '2025-09-22')];
    expect(teamTotal(rubric, none, 4).weeks).toEqual({ scored: 0, of: 4 });
    expect(weekTotal(rubric, reviews, 9).weeks).toEqual({ scored: 1, of: 1 });
  });

  it('are unknown without a review', () => {
    expect(teamTotal(rubric, [], 5)).toMatchObject({ total: undefined, missing: ['worklog', 'talk'] });
  });

  it('where every week is fully scored, a part is the mean of the weeks in any order of files', () => {
    const score = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.record({ evidence: score, plan: score, talk: score }), { minLength: 1, maxLength: 5 }), (all) => {
        const some = all.map((scores, index) => review(index + 1, '2025-11-10', { scores }));
        const weeks = some.map(({ week }) => weekTotal(rubric, some, week));
        const team = teamTotal(rubric, [...some].reverse(), some.length);
        for (const [index, part] of team.parts.entries()) {
          const mean = weeks.reduce((sum, week) => sum + (week.parts[index]?.score ?? Number.NaN), 0) / weeks.length;
          expect(part.score).toBeCloseTo(mean, 9);
          expect(part.score).toBeLessThanOrEqual(part.weight + 1e-9);
        }
      }),
    );
  });
});

describe('the rubric', () => {
  it('scores a part without criteria by its own id', () => {
    expect(allCriteria(rubric).map(({ id, part }) => `${part}/${id}`)).toEqual(['worklog/evidence', 'worklog/plan', 'talk/talk']);
  });

  it('rounds only for display', () => {
    expect([8.25, 9.254999, 0.1 + 0.2, 60 / 7].map(shownPoints)).toEqual([8.25, 9.25, 0.3, 8.57]);
    expect([pointsText(60 / 7, 'en'), pointsText(60 / 7, 'vi'), pointsText(30, 'vi')]).toEqual(['8.57', '8,57', '30']);
  });
});
