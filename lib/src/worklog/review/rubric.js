import { inOrderOfDate } from './review.js';
/** The criteria of a part. A part without criteria is scored as a whole, by its id. */
export const criteriaOf = ({ id, name, criteria }) => criteria.length > 0 ? criteria.map((criterion) => ({ ...criterion, part: id })) : [{ id, name, weight: 1, part: id }];
/** Every criterion, part by part. */
export const allCriteria = ({ parts }) => parts.flatMap(criteriaOf);
/** Ids that several criteria share: a score with such an id belongs to none of them. */
export const sharedCriterionIds = (rubric) => {
    const ids = allCriteria(rubric).map(({ id }) => id);
    return new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
};
/**
 * The criteria of a week: those of the part `worklog`, or of all parts if there is no such part. An id that several criteria
 * share cannot be scored.
 */
export function weekCriteria(rubric) {
    const shared = sharedCriterionIds(rubric);
    const worklog = rubric.parts.filter(({ id }) => id === 'worklog');
    return allCriteria({ parts: worklog.length > 0 ? worklog : rubric.parts }).filter(({ id }) => !shared.has(id));
}
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
/** The weeks that score at least one of the criteria, in order. */
const weeksOf = (criteria) => [...new Set(criteria.flatMap(({ weeks }) => weeks))].sort((a, b) => a - b);
function partialScores(criteria) {
    const weeks = weeksOf(criteria);
    const counted = weeks.map((week) => ({ week, scored: criteria.filter((one) => one.weeks.includes(week)).length, of: criteria.length }));
    return counted.filter(({ scored, of }) => scored < of);
}
function partTotal(part, scale, criteria, allWeeks) {
    const scored = criteria.flatMap(({ score, weight }) => (score === undefined ? [] : [{ score, weight }]));
    const mean = sum(scored.map(({ score, weight }) => score * weight)) / sum(scored.map(({ weight }) => weight));
    const { id, name, weight } = part;
    const score = scored.length === 0 ? undefined : (mean * weight) / scale;
    const weeks = { scored: weeksOf(criteria).length, of: allWeeks };
    return { id, name, weight, score, scored: scored.length, of: criteria.length, weeks, criteria, partial: partialScores(criteria) };
}
function total(rubric, scored, allWeeks) {
    const shared = sharedCriterionIds(rubric);
    const parts = rubric.parts.map((part) => {
        const criteria = criteriaOf(part).map((criterion) => {
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
const onScale = ({ scale }, scores) => Object.entries(scores).filter(([, score]) => score >= 0 && score <= scale);
/** Totals of one set of scores, such as one review's. */
export const scoreTotal = (rubric, scores, weeks = []) => total(rubric, new Map(onScale(rubric, scores).map(([id, score]) => [id, { score, weeks }])), weeks.length);
/** The scores of one week: for each criterion the latest review that scores it. */
export const latestScores = (reviews) => Object.assign({}, ...inOrderOfDate(reviews).map(({ scores }) => scores ?? {}));
/** Totals of one week's reviews. */
export const weekTotal = (rubric, reviews, week) => scoreTotal(rubric, latestScores(reviews.filter((review) => review.week === week)), [week]);
/**
 * Totals of all reviews of a log with `weeks` weeks. A criterion's score is the mean over the weeks that score it, each week by its
 * latest scores; a part's is the weighted mean of its criteria. If every week scores a whole part this is the mean of the weeks' scores
 * of that part.
 */
export function teamTotal(rubric, reviews, weeks) {
    const points = new Map();
    for (const [week, own] of Map.groupBy(inOrderOfDate(reviews), (review) => review.week)) {
        for (const [id, score] of onScale(rubric, latestScores(own)))
            points.set(id, [...(points.get(id) ?? []), { week, score }]);
    }
    const means = [...points].map(([id, scores]) => {
        const score = sum(scores.map((one) => one.score)) / scores.length;
        return [id, { score, weeks: scores.map(({ week }) => week).sort((a, b) => a - b) }];
    });
    return total(rubric, new Map(means), weeks);
}
/** Points for display: at most two decimals. Nothing is computed from the rounded figure. */
export const shownPoints = (points) => Math.round((points + Number.EPSILON) * 100) / 100;
/** Points as a page in `language` shows them: `8.25`, `8,25`. */
export const pointsText = (points, language) => shownPoints(points).toLocaleString(language);
