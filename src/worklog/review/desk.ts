// The mentor's desk: everything it shows, computed from typed facts in one place, for the page, the terminal and status.json alike.
import type { Day } from '../../site/dates.ts';
import type { Site } from '../../site/site.ts';
import { coverage } from '../coverage.ts';
import { logProgress, type Progress, weekProgress } from '../progress.ts';
import { weekState } from '../state.ts';
import { inOrder } from '../tasks.ts';
import type { TaskState, Week } from '../week.ts';
import { type AttentionItem, attention } from './attention.ts';
import { type WeekHealth, weekHealth } from './health.ts';
import { type PageFact, type ProseFact, type Readiness, readiness } from './readiness.ts';
import { type TrackedRemark, trackRemarks } from './remarks.ts';
import { type FiledReview, reviewsOfWeek } from './review.ts';
import { type RubricTotal, teamTotal, weekTotal } from './rubric.ts';
import { type WeekSeal, weekSeal } from './seal.ts';

export interface DeskFacts {
  site: Pick<Site, 'programme' | 'rubric' | 'languages'>;
  /** The weeks, drafts left out. Keep one list: what follows from it is remembered for it. */
  weeks: readonly Week[];
  reviews: readonly FiledReview[];
  /** The seal that each week would get today; a week that is absent cannot be told. */
  seals: ReadonlyMap<number, string>;
  /** The day each week's file was last changed; a week that is absent is not known. */
  changed: ReadonlyMap<number, Day>;
  /** Pages of every language as written, weeks left out. */
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
  /** Totals over all reviews, and what the content shows; absent without a rubric. */
  total?: RubricTotal;
  readiness?: readonly Readiness[];
}

/** Reviews of weeks that are there; `check` reports the others. */
const ofKnownWeeks = (reviews: readonly FiledReview[], weeks: readonly Week[]): FiledReview[] => {
  const known = new Set(weeks.map(({ week }) => week));
  return reviews.filter(({ week }) => known.has(week));
};

export function deskOf({ site, weeks, reviews: all, seals: now, changed, pages, prose }: DeskFacts): Desk {
  const { programme, rubric, languages } = site;
  const reviews = ofKnownWeeks(all, weeks);
  const remarks = trackRemarks(reviews, weeks);
  const remarksOf = Map.groupBy(remarks, ({ week }) => week);
  const deskWeeks = inOrder(weeks).map((week): DeskWeek => {
    const own = reviewsOfWeek(reviews, week.week);
    return {
      week: week.week,
      state: weekState(week),
      progress: weekProgress(weeks, week.week),
      health: weekHealth(week, weeks, programme, remarks),
      seal: weekSeal(own, now.get(week.week)),
      reviews: own,
      ...(rubric && own.length > 0 ? { total: weekTotal(rubric, own, week.week) } : {}),
      remarks: remarksOf.get(week.week) ?? [],
    };
  });
  const by = <T>(value: (week: DeskWeek) => T): Map<number, T> => new Map(deskWeeks.map((week) => [week.week, value(week)]));
  return {
    attention: attention({
      weeks,
      programme,
      reviews,
      remarks,
      seals: by(({ seal }) => seal),
      health: by(({ health }) => health),
      changed,
    }),
    weeks: deskWeeks,
    remarks,
    progress: logProgress(weeks),
    ...(programme ? { missed: coverage(weeks, programme).missed } : {}),
    ...(rubric ? { total: teamTotal(rubric, reviews), readiness: readiness(rubric, { weeks, programme, pages, prose, languages }) } : {}),
  };
}
