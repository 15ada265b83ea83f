// The rows of this build's cohort, and what they share: computed once for all pages.
import { facts } from 'shiplog:cohort';
import type { CohortFacts, TeamFacts } from '../cohort/facts.ts';
import type { Words } from '../site/words.ts';
import { pageHref } from './paths.ts';
import { type Keys, keysText, readKeys } from './row/keys.ts';
import { htmlOf } from './row/markup.ts';
import { columnsOf, type Row, rowOf } from './row/row.ts';
import { type Desk, rowMarkup } from './row/row-markup.ts';

/** Rows of the first page, and of each further one. */
export const ROWS = 100;

interface All {
  columns: readonly number[];
  /** By team. */
  rows: ReadonlyMap<TeamFacts, Row>;
  keys: readonly Keys[];
  mentors: Record<string, Words>;
  groups: Record<string, Words>;
  /** The HTML of rows by language. */
  html: Map<string, Map<TeamFacts, string>>;
}

const byId = (list: readonly { id: string; name: Words }[]): Record<string, Words> =>
  Object.fromEntries(list.map(({ id, name }) => [id, name]));

/** Those of each run's facts: dev replaces them. */
const known = new WeakMap<CohortFacts, All>();

function all(): All {
  const of = facts();
  const found = known.get(of);
  if (found) return found;
  const { cohort, teams } = of;
  const columns = columnsOf(cohort, teams);
  const rows = new Map(teams.map((team) => [team, rowOf(team, columns)]));
  const keys = [...rows.values()].map((row) => readKeys(keysText(row)));
  const made = { columns, rows, keys, mentors: byId(cohort.mentors), groups: byId(cohort.groups), html: new Map() };
  known.set(of, made);
  return made;
}

export const columns = (): readonly number[] => all().columns;

/** The rows of all teams, the most urgent first. */
export const allRows = (): Row[] => [...all().rows.values()];

/** What they are filtered by. */
export const allKeys = (): readonly Keys[] => all().keys;

export function deskIn(language: string): Desk {
  const { mentors, groups } = all();
  return { language, today: facts().today, teams: pageHref('teams', language), columns: columns(), mentors, groups };
}

/** The HTML of the rows of `teams`. Each is made once: the desk and the page of a mentor show it. */
export function rowsHtml(teams: readonly TeamFacts[], language: string): string {
  const { rows, html } = all();
  const made = html.get(language) ?? new Map<TeamFacts, string>();
  html.set(language, made);
  const desk = deskIn(language);
  return teams
    .map((team) => {
      const row = rows.get(team);
      const found = made.get(team) ?? (row ? htmlOf(rowMarkup(row, desk)) : '');
      made.set(team, found);
      return found;
    })
    .join('');
}
