// The keys of what a cohort says of its teams: on pages, in digests, feeds and calendars. Texts: `en/cohort.ts`, `vi/cohort.ts`.
import type { NeedKind, Note, ProblemCode } from '../cohort/facts.ts';
import type { WeekState } from '../worklog/review/week-state.ts';

/** The subject of a need: its weeks as text, how many they are, and the remarks, days or tasks over all of them. */
export interface NeedWords {
  weeks: string;
  many: boolean;
  count: number;
  /** For risks: the signals, as text; empty if unknown. */
  why: string;
  /** Days since the oldest of them; absent if it is not recorded, or not to be said. */
  days?: number | undefined;
}

type NoteWords = { [C in Note['code']]: (note: Extract<Note, { code: C }> & { list: string }) => string };

export interface CohortWords {
  /** States of a week, as adjectives. */
  states: Record<WeekState, string>;
  /** Sentences without a full stop: why a team should be opened. */
  needs: Record<NeedKind, (need: NeedWords) => string>;
  /** The link that follows a need. */
  open: Record<'review' | 'week' | 'site', (week: number) => string>;
  forDays(days: number): string;
  nothing: string;
  /** Why a site could not be read, as a sentence without a full stop; `detail` is data. */
  problems: Record<ProblemCode, (detail: string) => string>;
  /** Data is shown as it was read earlier. */
  kept(when: string): string;
  neverRead: string;
  notes: NoteWords;
  signals: Record<string, string>;
  health: Record<'on-track' | 'at-risk' | 'off-track' | 'unknown', string>;
  notRecorded: string;
  week(number: number): string;
  /** The weekly digest, its feed and its calendar. */
  digest: {
    title(name: string): string;
    /** When the sites were read. */
    readOn(when: string): string;
    missing: string;
    waiting: string;
    signed: string;
    unread: string;
    none: string;
    /** `Week 3`, `Weeks 3–5`. */
    weeks(weeks: string, many: boolean): string;
    review: string;
    due(week: number): string;
    milestone(name: string): string;
    mentor(name: string): string;
    open: string;
  };
  badge: { label: string; signed(count: number, of: number): string; waiting(count: number): string; missing(count: number): string };
}
