// What to know before a team's figures are compared with those of others.
import type { Status } from '../worklog/review/status-schema.ts';
import { STATUS_SCHEMA } from '../worklog/review/status-schema.ts';
import type { Cohort } from './cohort.ts';
import { rubricDifferences } from './compared-rubric.ts';
import type { Note } from './facts.ts';
import { otherCalendar } from './team-calendar.ts';

/** The first few of what differs: a hostile site could list thousands. */
const MOST = 8;

/** The notes on the status of a site. */
export function notesOn(cohort: Cohort, status: Status, odd: string | undefined): Note[] {
  const { rubric } = cohort;
  const notes: Note[] = [];
  if (status.schema < STATUS_SCHEMA) notes.push({ code: 'older' });
  if (status.desk === false) notes.push({ code: 'no-desk' });
  if (status.errors !== undefined && status.errors > 0) notes.push({ code: 'errors', count: status.errors });
  if (rubric && !status.rubric) notes.push({ code: 'rubric-absent' });
  if (rubric && status.rubric) {
    const where = rubricDifferences(rubric, status.rubric);
    if (where.length > 0) notes.push({ code: 'rubric-differs', where: where.slice(0, MOST) });
  }
  const other = otherCalendar(cohort, status);
  if (other) notes.push(other);
  if (odd !== undefined) notes.push({ code: 'dates-off', day: odd });
  return notes;
}

/** Whether points may be compared: the same rubric as the cohort's, as far as the status says. */
export const isComparable = ({ rubric }: Pick<Cohort, 'rubric'>, status: Status): boolean =>
  rubric !== undefined && status.rubric !== undefined && rubricDifferences(rubric, status.rubric).length === 0;
