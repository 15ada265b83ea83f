// Retention as a table: a row for each week of first visits, a column for each week after it.
import type { Cohort } from '../../pipeline/queries/retention.ts';

export interface RetentionCell {
  /** Weeks after the first. */
  after: number;
  clients: number;
  /** Share of the first week's clients: 0 to 1. */
  share: number;
}

export interface RetentionRow {
  /** ISO date of the Monday. */
  week: string;
  clients: number;
  /** Week 0 and every later one that the data reaches. */
  cells: RetentionCell[];
}

const WEEK = 7 * 86_400_000;

/** Weeks between two Mondays. */
const weeksFrom = (first: string, last: string): number => Math.round((Date.parse(last) - Date.parse(first)) / WEEK);

/** The latest `most` rows, with at most `columns` weeks each. A week without clients is 0; a future week is absent. */
export function retentionRows(cohorts: readonly Cohort[], most = 8, columns = 6): RetentionRow[] {
  const ends = cohorts.map(({ week, active }) => Date.parse(week) + Math.max(0, ...active.map(({ after }) => after)) * WEEK);
  if (ends.length === 0) return [];
  const last = new Date(Math.max(...ends)).toISOString();
  return cohorts.slice(-most).map(({ week, clients, active }) => ({
    week,
    clients,
    cells: Array.from({ length: Math.min(columns, weeksFrom(week, last) + 1) }, (_, after) => {
      const there = active.find((one) => one.after === after)?.clients ?? 0;
      return { after, clients: there, share: there / (clients || 1) };
    }),
  }));
}
