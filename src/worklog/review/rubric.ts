// Totals of scores: they are always computed, and unscored criteria are unknown, never zero.
import type { Rubric } from '../../site/site.ts';
import type { Words } from '../../site/words.ts';
import { type FiledReview, inOrderOfDate } from './review.ts';

export interface Criterion {
  id: string;
  name: Words;
  weight: number;
  /** Id of its part. */
  part: string;
}

/** Criterion id → points from 0 to the rubric's scale. */
export type Scores = Readonly<Record<string, number>>;

/** The criteria of a part. A part without criteria is scored as a whole, by its id. */
export const criteriaOf = ({ id, name, criteria }: Rubric['parts'][number]): Criterion[] =>
  criteria.length > 0 ? criteria.map((criterion) => ({ ...criterion, part: id })) : [{ id, name, weight: 1, part: id }];

/** Every criterion, part by part. */
export const allCriteria = ({ parts }: Pick<Rubric, 'parts'>): Criterion[] => parts.flatMap(criteriaOf);

/** Ids that several criteria share: a score with such an id belongs to none of them. */
export const sharedCriterionIds = (rubric: Pick<Rubric, 'parts'>): Set<string> => {
  const ids = allCriteria(rubric).map(({ id }) => id);
  return new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
};

/**
 * The criteria of a week: those of the part `worklog`, or of all parts if there is no such part. An id that several criteria
 * share cannot be scored.
 */
export function weekCriteria(rubric: Pick<Rubric, 'parts'>): Criterion[] {
  const shared = sharedCriterionIds(rubric);
  const worklog = rubric.parts.filter(({ id }) => id === 'worklog');
  return allCriteria({ parts: worklog.length > 0 ? worklog : rubric.parts }).filter(({ id }) => !shared.has(id));
}

export interface CriterionTotal extends Criterion {
  /** Points from 0 to the scale; `undefined` if not scored. */
  score: number | undefined;
  /** Weeks that score it. */
  weeks: readonly number[];
}

/** A week whose reviews score only some of a part's criteria. */
export interface PartialScore {
  week: number;
  /** How many of its criteria the week scores, of how many. */
  scored: number;
  of: number;
}

/** How many weeks score at least one criterion, of how many weeks. */
export interface WeeksScored {
  scored: number;
  of: number;
}

export interface PartTotal {
  id: string;
  name: Words;
  /** The maximum score. */
  weight: number;
  /** Weighted mean of the scored criteria × weight ÷ scale; `undefined` while none is scored. */
  score: number | undefined;
  /** How many of its criteria are scored, of how many. */
  scored: number;
  of: number;
  /** Weeks on which `score` rests. */
  weeks: WeeksScored;
  criteria: readonly CriterionTotal[];
  /** Weeks that score only some of its criteria: they affect `score`, so every total mentions them. */
  partial: readonly PartialScore[];
}

export interface RubricTotal {
  scale: number;
  /** Weeks on which any score rests. */
  weeks: WeeksScored;
  parts: readonly PartTotal[];
  /** Sum over the parts that are fully scored; `undefined` while none is. */
  total: number | undefined;
  /** Sum of these parts' weights: the maximum of `total`. */
  of: number;
  /** Ids of the parts that are not fully scored. */
  missing: readonly string[];
  threshold: number | undefined;
  /** Whether the threshold is reached; unknown until every part is scored. */
  reached: boolean | undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The weeks that score at least one of the criteria, in order. */
const weeksOf = (criteria: readonly CriterionTotal[]): number[] =>
  [...new Set(criteria.flatMap(({ weeks }) => weeks))].sort((a, b) => a - b);

function partialScores(criteria: readonly CriterionTotal[]): PartialScore[] {
  const weeks = weeksOf(criteria);
  const counted = weeks.map((week) => ({ week, scored: criteria.filter((one) => one.weeks.includes(week)).length, of: criteria.length }));
  return counted.filter(({ scored, of }) => scored < of);
}

function partTotal(part: Rubric['parts'][number], scale: number, criteria: readonly CriterionTotal[], allWeeks: number): PartTotal {
  const scored = criteria.flatMap(({ score, weight }) => (score === undefined ? [] : [{ score, weight }]));
  const mean = sum(scored.map(({ score, weight }) => score * weight)) / sum(scored.map(({ weight }) => weight));
  const { id, name, weight } = part;
  const score = scored.length === 0 ? undefined : (mean * weight) / scale;
  const weeks = { scored: weeksOf(criteria).length, of: allWeeks };
  return { id, name, weight, score, scored: scored.length, of: criteria.length, weeks, criteria, partial: partialScores(criteria) };
}

type Scored = ReadonlyMap<string, { score: number; weeks: readonly number[] }>;

function total(rubric: Rubric, scored: Scored, allWeeks: number): RubricTotal {
  const shared = sharedCriterionIds(rubric);
  const parts = rubric.parts.map((part) => {
    const criteria = criteriaOf(part).map((criterion): CriterionTotal => {
      const found = shared.has(criterion.id) ? undefined : scored.get(criterion.id);
      return { ...criterion, score: found?.score, weeks: found?.weeks ?? [] };
    });
    return partTotal(part, rubric.scale, criteria, allWeeks);
  });
  const whole = parts.filter(({ scored, of }) => scored === of);
  const sumOfWhole = whole.length > 0 ? sum(whole.map(({ score = 0 }) => score)) : undefined;
  const { threshold, scale } = rubric;
  return {
    scale,
    weeks: { scored: weeksOf(parts.flatMap(({ criteria }) => criteria)).length, of: allWeeks },
    parts,
    total: sumOfWhole,
    of: sum(whole.map(({ weight }) => weight)),
    missing: parts.filter((part) => !whole.includes(part)).map(({ id }) => id),
    threshold,
    // Points are sums of fractions: differences beyond the tenth decimal are ignored.
    reached: threshold === undefined || whole.length < parts.length ? undefined : (sumOfWhole ?? 0) >= threshold - 1e-9,
  };
}

/** A value outside the scale is not a score: `check` reports it, and no figure counts it. */
const onScale = ({ scale }: Rubric, scores: Scores): [string, number][] =>
  Object.entries(scores).filter(([, score]) => score >= 0 && score <= scale);

/** Totals of one set of scores, such as one review's. */
export const scoreTotal = (rubric: Rubric, scores: Scores, weeks: readonly number[] = []): RubricTotal =>
  total(rubric, new Map(onScale(rubric, scores).map(([id, score]) => [id, { score, weeks }])), weeks.length);

/** The scores of one week: for each criterion the latest review that scores it. */
export const latestScores = (reviews: readonly FiledReview[]): Scores =>
  Object.assign({}, ...inOrderOfDate(reviews).map(({ scores }) => scores ?? {}));

/** Totals of one week's reviews. */
export const weekTotal = (rubric: Rubric, reviews: readonly FiledReview[], week: number): RubricTotal =>
  scoreTotal(rubric, latestScores(reviews.filter((review) => review.week === week)), [week]);

/**
 * Totals of all reviews of a log with `weeks` weeks. A criterion's score is the mean over the weeks that score it, each week by its
 * latest scores; a part's is the weighted mean of its criteria. If every week scores a whole part this is the mean of the weeks' scores
 * of that part.
 */
export function teamTotal(rubric: Rubric, reviews: readonly FiledReview[], weeks: number): RubricTotal {
  const points = new Map<string, { week: number; score: number }[]>();
  for (const [week, own] of Map.groupBy(inOrderOfDate(reviews), (review) => review.week)) {
    for (const [id, score] of onScale(rubric, latestScores(own))) points.set(id, [...(points.get(id) ?? []), { week, score }]);
  }
  const means = [...points].map(([id, scores]) => {
    const score = sum(scores.map((one) => one.score)) / scores.length;
    return [id, { score, weeks: scores.map(({ week }) => week).sort((a, b) => a - b) }] as const;
  });
  return total(rubric, new Map(means), weeks);
}

/** Points for display: at most two decimals. Nothing is computed from the rounded figure. */
export const shownPoints = (points: number): number => Math.round((points + Number.EPSILON) * 100) / 100;

/** Points as a page in `language` shows them: `8.25`, `8,25`. */
export const pointsText = (points: number, language: string): string => shownPoints(points).toLocaleString(language);
