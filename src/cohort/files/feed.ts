// Atom feeds of a mentor and of a team: an entry for each week that needs the mentor or the team, or that was settled. A new state is a new entry.
import { cohortWords } from '../../i18n/cohort-words.ts';
import { calendarWeek } from '../../site/calendar.ts';
import type { Day } from '../../site/dates.ts';
import { localizedText } from '../../site/localized-text.ts';
import type { Address } from '../../site/urls.ts';
import type { WeekState } from '../../worklog/review/week-state.ts';
import type { Cell, CohortFacts, TeamFacts } from '../facts.ts';
import { escaped } from './markup.ts';
import { filePath, pageUrl } from './page-address.ts';

/** The states that are news. */
const news: readonly WeekState[] = ['changed', 'waiting', 'late', 'missing', 'changes', 'rejected', 'accepted', 'signed'];

/** Entries of a feed. */
const MOST = 100;

/** The date of what has none: today’s would make an unchanged entry new with each build. */
const FIRST: Day = '2025-01-01';

interface Entry {
  team: TeamFacts;
  cell: Cell;
  day: Day;
  /** By which entries are sorted. */
  order: string;
}

function entriesOf({ cohort }: CohortFacts, teams: readonly TeamFacts[]): Entry[] {
  const dayOf = ({ week, since }: Cell): Day => since ?? (cohort.programme ? calendarWeek(cohort.programme, week).ends : FIRST);
  const entry = (team: TeamFacts, cell: Cell): Entry => {
    const day = dayOf(cell);
    return { team, cell, day, order: `${day} ${team.team.id} ${String(cell.week).padStart(4, '0')}` };
  };
  const all = teams.flatMap((team) => team.cells.filter(({ state }) => news.includes(state)).map((cell) => entry(team, cell)));
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
  const words = cohortWords(language);
  const year = (cohort.programme?.starts ?? FIRST).slice(0, 4);
  const id = (of: string): string => escaped(`tag:${new URL(address.origin).hostname},${year}:${address.base}${of}`);
  const entries = entriesOf(facts, teams);
  const page = pageUrl(address, cohort, language, path);
  const self = address.origin + address.base + filePath(cohort, language, path, 'feed.xml');
  const shown = entries.map(({ team: { team }, cell, day }) => {
    const name = localizedText(team.name, language);
    return [
      '<entry>',
      `<id>${id(`${language}/teams/${team.id}/${cell.week}/${cell.state}/${day}`)}</id>`,
      `<title>${escaped(`${name}: ${words.week(cell.week)} – ${words.states[cell.state]}`)}</title>`,
      `<link href="${escaped(cell.url ?? team.site)}"/>`,
      `<updated>${day}T00:00:00Z</updated>`,
      '</entry>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `<id>${id(`${language}/${path}`)}</id>`,
    `<title>${escaped(`${localizedText(cohort.name, language)} · ${title}`)}</title>`,
    `<updated>${entries[0]?.day ?? FIRST}T00:00:00Z</updated>`,
    `<link href="${escaped(page)}"/>`,
    `<link rel="self" href="${escaped(self)}"/>`,
    `<author><name>${escaped(localizedText(cohort.name, language))}</name></author>`,
    ...shown,
    '</feed>\n',
  ].join('\n');
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
