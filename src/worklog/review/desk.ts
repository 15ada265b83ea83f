// The mentor's desk: everything it shows, computed from typed facts in one place, for the page, the terminal and status.json.
import type { Day } from '../../site/dates.ts';
import type { Site } from '../../site/site.ts';
import { coverage } from '../coverage.ts';
import { logProgress, type Progress, weekProgress } from '../progress.ts';
import { weekState } from '../state.ts';
import type { TaskState } from '../task-states.ts';
import { inOrder } from '../tasks.ts';
import type { Week } from '../week.ts';
import { type AttentionItem, attention, editedAfter } from './attention.ts';
import { type WeekHealth, weekHealth } from './health.ts';
import type { PageFact } from './proposal-parts.ts';
import { type ProseFact, type Readiness, readiness } from './readiness.ts';
import { type TrackedRemark, trackRemarks } from './remarks.ts';
import { type FiledReview, isSettled, reviewsOfWeek } from './review.ts';
import { type RubricTotal, teamTotal, weekTotal } from './rubric.ts';
import { type WeekSeal, weekSeal } from './seal.ts';

export interface DeskFacts {
  site: Pick<Site, 'programme' | 'rubric' | 'languages'>;
  /** The weeks, without drafts. Reuse the same list: results are cached for it. */
  weeks: readonly Week[];
  reviews: readonly FiledReview[];
  /** The seal that each week would get today; absent if it cannot be computed. */
  seals: ReadonlyMap<number, string>;
  /** The day each week's file was last changed; absent if unknown. */
  changed: ReadonlyMap<number, Day>;
  /** The day each week was first written, by `writtenDays`; absent if unknown. */
  written?: ReadonlyMap<number, Day>;
  /** Pages of every language as written, without weeks. */
  pages: readonly PageFact[];
  /** Prose of each week in the default language. */
  prose: ReadonlyMap<number, ProseFact>;
}

/** One week on the desk. */
export interface DeskWeek {
  week: number;
  state: TaskState | undefined;
  progress: Progress;
  health: WeekHealth;
  seal: WeekSeal;
  /** The day of its last edit, where that is after its last review and no sign-off covers it. */
  edited?: Day;
  /** The days on which it was first written and last changed, where they are known. */
  written?: Day;
  changed?: Day;
  /** Oldest first. */
  reviews: readonly FiledReview[];
  /** Totals of its reviews; absent without a rubric or a review. */
  total?: RubricTotal;
  remarks: readonly TrackedRemark[];
}

export interface Desk {
  attention: readonly AttentionItem[];
  weeks: readonly DeskWeek[];
  remarks: readonly TrackedRemark[];
  progress: Progress;
  /** Working days that no task covers; absent without a calendar. */
  missed?: readonly Day[];
  /** Totals over all reviews, and the evidence in the content; absent without a rubric. */
  total?: RubricTotal;
  readiness?: readonly Readiness[];
}

/** Reviews of existing weeks; `check` reports the others. */
const ofKnownWeeks = (reviews: readonly FiledReview[], weeks: readonly Week[]): FiledReview[] => {
  const known = new Set(weeks.map(({ week }) => week));
  return reviews.filter(({ week }) => known.has(week));
};

/** What all weeks of the same facts share, and the weeks computed so far. */
interface Shared {
  weeks: ReadonlyMap<number, Week>;
  reviews: readonly FiledReview[];
  remarks: readonly TrackedRemark[];
  remarksOf: ReadonlyMap<number, TrackedRemark[]>;
  made: Map<number, DeskWeek>;
}

const known = new WeakMap<DeskFacts, Shared>();

function sharedBy(facts: DeskFacts): Shared {
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
export function deskWeekOf(facts: DeskFacts, number: number): DeskWeek | undefined {
  const { weeks, reviews, remarks, remarksOf, made } = sharedBy(facts);
  const before = made.get(number);
  const week = weeks.get(number);
  if (before || !week) return before;
  const { programme, rubric } = facts.site;
  const own = reviewsOfWeek(reviews, number);
  const seal = weekSeal(own, facts.seals.get(number));
  const changed = facts.changed.get(number);
  const written = facts.written?.get(number);
  const edited = editedAfter(own.at(-1), seal, changed);
  const one: DeskWeek = {
    week: number,
    state: weekState(week),
    progress: weekProgress(facts.weeks, number),
    health: weekHealth(week, facts.weeks, programme, remarks, isSettled(own)),
    seal,
    ...(edited && { edited }),
    ...(written && { written }),
    ...(changed && { changed }),
    reviews: own,
    ...(rubric && own.length > 0 ? { total: weekTotal(rubric, own, number) } : {}),
    remarks: remarksOf.get(number) ?? [],
  };
  made.set(number, one);
  return one;
}

/** Everything the desk shows. `facts` must not change afterwards. */
export function deskOf(facts: DeskFacts): Desk {
  const { site, weeks, pages, prose } = facts;
  const { programme, rubric, languages } = site;
  const { reviews, remarks } = sharedBy(facts);
  const deskWeeks = inOrder(weeks).flatMap(({ week }) => deskWeekOf(facts, week) ?? []);
  const by = <T>(value: (week: DeskWeek) => T): Map<number, T> => new Map(deskWeeks.map((week) => [week.week, value(week)]));
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
