import { coverage } from '../coverage.js';
import { logProgress, weekProgress } from '../progress.js';
import { weekState } from '../state.js';
import { inOrder } from '../tasks.js';
import { attention, editedAfter } from './attention.js';
import { weekHealth } from './health.js';
import { readiness } from './readiness.js';
import { trackRemarks } from './remarks.js';
import { isSettled, reviewsOfWeek } from './review.js';
import { teamTotal, weekTotal } from './rubric.js';
import { weekSeal } from './seal.js';
/** Reviews of existing weeks; `check` reports the others. */
const ofKnownWeeks = (reviews, weeks) => {
    const known = new Set(weeks.map(({ week }) => week));
    return reviews.filter(({ week }) => known.has(week));
};
const known = new WeakMap();
function sharedBy(facts) {
    let shared = known.get(facts);
    if (!shared) {
        const reviews = ofKnownWeeks(facts.reviews, facts.weeks);
        const remarks = trackRemarks(reviews, facts.weeks);
        const weeks = new Map(facts.weeks.map((week) => [week.week, week]));
        shared = { weeks, reviews, remarks, remarksOf: Map.groupBy(remarks, ({ week }) => week), made: new Map() };
        known.set(facts, shared);
    }
    return shared;
}
/** One week on the desk, without the others; `undefined` if there is no such week. `facts` must not change afterwards. */
export function deskWeekOf(facts, number) {
    const { weeks, reviews, remarks, remarksOf, made } = sharedBy(facts);
    const before = made.get(number);
    const week = weeks.get(number);
    if (before || !week)
        return before;
    const { programme, rubric } = facts.site;
    const own = reviewsOfWeek(reviews, number);
    const seal = weekSeal(own, facts.seals.get(number));
    const edited = editedAfter(own.at(-1), seal, facts.changed.get(number));
    const one = {
        week: number,
        state: weekState(week),
        progress: weekProgress(facts.weeks, number),
        health: weekHealth(week, facts.weeks, programme, remarks, isSettled(own)),
        seal,
        ...(edited && { edited }),
        reviews: own,
        ...(rubric && own.length > 0 ? { total: weekTotal(rubric, own, number) } : {}),
        remarks: remarksOf.get(number) ?? [],
    };
    made.set(number, one);
    return one;
}
/** Everything the desk shows. `facts` must not change afterwards. */
export function deskOf(facts) {
    const { site, weeks, pages, prose } = facts;
    const { programme, rubric, languages } = site;
    const { reviews, remarks } = sharedBy(facts);
    const deskWeeks = inOrder(weeks).flatMap(({ week }) => deskWeekOf(facts, week) ?? []);
    const by = (value) => new Map(deskWeeks.map((week) => [week.week, value(week)]));
    return {
        attention: attention({
            weeks,
            programme,
            reviews,
            remarks,
            seals: by(({ seal }) => seal),
            health: by(({ health }) => health),
            edited: by(({ edited }) => edited),
        }),
        weeks: deskWeeks,
        remarks,
        progress: logProgress(weeks),
        ...(programme ? { missed: coverage(weeks, programme).missed } : {}),
        ...(rubric
            ? { total: teamTotal(rubric, reviews, weeks.length), readiness: readiness(rubric, { weeks, programme, pages, prose, languages }) }
            : {}),
    };
}
