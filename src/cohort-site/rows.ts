// The rows of this build's cohort, and what they share: computed once for all pages.
import { facts } from 'shiplog:cohort';
import type { CohortFacts, TeamFacts } from '../cohort/facts.ts';
import type { Words } from '../site/words.ts';
import { pageHref } from './paths.ts';
import { htmlOf } from './row/markup.ts';
import { columnsOf, rowOf } from './row/row.ts';
import { type Desk, rowMarkup } from './row/row-markup.ts';

/** Rows of the first page, and of each further one. */
export const ROWS = 100;

const byId = (list: readonly { id: string; name: Words }[]): Record<string, Words> =>
  Object.fromEntries(list.map(({ id, name }) => [id, name]));

/** The columns of each run's facts: dev replaces them. */
const known = new WeakMap<CohortFacts, number[]>();

export function columns(): number[] {
  const all = facts();
  const found = known.get(all) ?? columnsOf(all.teams);
  known.set(all, found);
  return found;
}

export function deskIn(language: string): Desk {
  const { cohort, today } = facts();
  return {
    language,
    today,
    teams: pageHref('teams', language),
    columns: columns(),
    mentors: byId(cohort.mentors),
    groups: byId(cohort.groups),
  };
}

/** The HTML of the rows of `teams`. */
export function rowsHtml(teams: readonly TeamFacts[], language: string): string {
  const desk = deskIn(language);
  return teams.map((team) => htmlOf(rowMarkup(rowOf(team, desk.columns), desk))).join('');
}
