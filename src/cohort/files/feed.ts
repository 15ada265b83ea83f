// Atom feeds of a mentor and of a team: an entry for each week that needs the mentor or the team, or that was settled. A new state is a new entry.
import { cohortWords } from '../../i18n/cohort-words.ts';
import { atomOf, dateOf, firstDay, openFeed, tagOf } from '../../site/atom.ts';
import { calendarWeek } from '../../site/calendar.ts';
import type { Day } from '../../site/dates.ts';
import { escapeHtml } from '../../site/escape.ts';
import { localizedText } from '../../site/localized-text.ts';
import type { Address } from '../../site/urls.ts';
import { isOpen, isSettled } from '../../worklog/review/week-state.ts';
import type { Cell, CohortFacts, TeamFacts } from '../facts.ts';
import { calendarOf } from '../team-calendar.ts';
import { filePath, pageUrl } from './page-address.ts';

/** Entries of a feed. */
const MOST = 100;

interface Entry {
  team: TeamFacts;
  cell: Cell;
  day: Day;
  /** By which entries are sorted. */
  order: string;
}

function entriesOf({ cohort }: CohortFacts, teams: readonly TeamFacts[]): Entry[] {
  const dayOf = ({ status }: TeamFacts, { week, since }: Cell): Day => {
    const calendar = calendarOf(cohort, status);
    return since ?? (calendar ? calendarWeek(calendar, week).ends : firstDay(cohort));
  };
  const entry = (team: TeamFacts, cell: Cell): Entry => {
    const day = dayOf(team, cell);
    return { team, cell, day, order: `${day} ${team.team.id} ${String(cell.week).padStart(4, '0')}` };
  };
  const all = teams.flatMap((team) => team.cells.filter(({ state }) => isOpen(state) || isSettled(state)).map((cell) => entry(team, cell)));
  return all.sort((a, b) => (a.order < b.order ? 1 : -1)).slice(0, MOST);
}

export interface FeedOf {
  title: string;
  /** The page whose entries it has. */
  path: string;
  teams: readonly TeamFacts[];
  language: string;
}

/** The feed as XML, the newest entry first. Equal facts give equal bytes. */
export function atomFeed(facts: CohortFacts, address: Address, { title, path, teams, language }: FeedOf): string {
  const { cohort } = facts;
  const of = { site: cohort, address, language };
  const words = cohortWords(language);
  const entries = entriesOf(facts, teams);
  const link = pageUrl(address, cohort, language, path);
  const updated = entries[0]?.day ?? firstDay(cohort);
  const feed = openFeed(of, { id: tagOf(of, path), title, link, file: `${path}/feed.xml`, updated });
  for (const { team, cell, day } of entries) {
    const { id, name, site } = team.team;
    feed.addItem({
      id: tagOf(of, `teams/${id}/${cell.week}/${cell.state}/${day}`),
      // Feed readers interpret this text as HTML.
      title: escapeHtml(`${localizedText(name, language)}: ${words.week(cell.week)} – ${words.states[cell.state]}`),
      link: cell.url ?? site,
      date: dateOf(day),
    });
  }
  return atomOf(feed, language);
}

/** The feeds of every mentor and every team in every language, by path below the site. */
export function feeds(facts: CohortFacts, address: Address): [string, string][] {
  const { cohort, teams } = facts;
  const byMentor = Map.groupBy(teams, ({ team }) => team.mentor);
  return cohort.languages.flatMap((language) => {
    const words = cohortWords(language);
    const feed = (path: string, title: string, own: readonly TeamFacts[]): [string, string] => [
      filePath(cohort, language, path, 'feed.xml'),
      atomFeed(facts, address, { title, path, teams: own, language }),
    ];
    return [
      ...cohort.mentors.map(({ id, name }) =>
        feed(`mentors/${id}`, words.digest.mentor(localizedText(name, language)), byMentor.get(id) ?? []),
      ),
      ...teams.map((one) => feed(`teams/${one.team.id}`, localizedText(one.team.name, language), [one])),
    ];
  });
}
