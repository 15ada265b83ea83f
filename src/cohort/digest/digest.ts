// The weekly digest: what is missing, what waits, what was signed off. For all teams, those of a mentor, or one.
import { cohortWords } from '../../i18n/cohort-words.ts';
import { formatPeriod } from '../../i18n/days.ts';
import { addDays, type Day } from '../../site/dates.ts';
import { localizedText } from '../../site/localized-text.ts';
import type { Address } from '../../site/urls.ts';
import { reviewAnchors } from '../../worklog/review/anchors.ts';
import type { Cell, CohortFacts, TeamFacts } from '../facts.ts';
import { pageUrl } from '../files/page-address.ts';
import { keptText, needText, noteText, problemText, timeText, weeksText } from '../sentences.ts';
import { otherCalendarIn } from '../team-calendar.ts';

/** What a line says of a team; `url` is the page to open. */
export interface Line {
  team: string;
  text: string;
  url: string;
}

export interface Section {
  title: string;
  lines: readonly Line[];
}

export interface Digest {
  title: string;
  /** The days that it covers, and when the sites were read. */
  period: string;
  sections: readonly Section[];
  /** Said where a section has no line. */
  none: string;
  link: { text: string; url: string };
  language: string;
}

export interface DigestOf {
  mentor?: string | undefined;
  team?: string | undefined;
  language: string;
}

/** Days that a digest covers. */
const DAYS = 7;

const weeksOf = (cells: readonly Cell[]): string => weeksText(cells.map(({ week }) => week));
const oldest = (cells: readonly Cell[]): Day | undefined => cells.flatMap(({ since }) => since ?? []).sort()[0];

export function digestOf(facts: CohortFacts, address: Address, { mentor, team, language }: DigestOf): Digest {
  const { cohort, today, built } = facts;
  const words = cohortWords(language);
  const from = addDays(today, 1 - DAYS);
  const own = facts.teams.filter(
    (one) => (team === undefined || one.team.id === team) && (mentor === undefined || one.team.mentor === mentor),
  );
  const line = ({ team: { name, site } }: TeamFacts, text: string, url?: string): Line => ({
    team: localizedText(name, language),
    text,
    url: url ?? site,
  });
  const ofCells = (holds: (cell: Cell) => boolean, said: (cells: readonly Cell[]) => string, anchor = ''): Line[] =>
    own.flatMap((one) => {
      const cells = one.cells.filter(holds);
      const url = cells.find((cell) => cell.url !== undefined)?.url;
      const other = otherCalendarIn(one.notes);
      const text = [said(cells), ...(other ? [noteText(other, language)] : [])].join('. ');
      return cells.length > 0 ? [line(one, text, url && url + anchor)] : [];
    });
  const need = (kind: 'missing' | 'waiting' | 'seal', cells: readonly Cell[]): string => {
    const since = oldest(cells);
    const weeks = cells.map(({ week }) => week);
    return needText({ kind, weeks, count: cells.length, ...(since === undefined ? {} : { since }) }, language, today);
  };
  const person = cohort.mentors.find(({ id }) => id === mentor)?.name;
  const subject = team !== undefined ? own[0]?.team.name : person;
  const name = [localizedText(cohort.name, language), ...(subject === undefined ? [] : [localizedText(subject, language)])].join(' · ');
  const page = team !== undefined ? `teams/${team}` : mentor !== undefined ? `mentors/${mentor}` : '';
  return {
    title: words.digest.title(name),
    period: `${formatPeriod({ starts: from, ends: today }, language)} · ${words.digest.readOn(timeText(built, language))}`,
    sections: [
      {
        title: words.digest.missing,
        lines: ofCells(
          ({ state }) => state === 'missing',
          (cells) => need('missing', cells),
        ),
      },
      {
        title: words.digest.waiting,
        lines: [
          ...ofCells(
            ({ state }) => state === 'waiting' || state === 'late',
            (cells) => need('waiting', cells),
            `#${reviewAnchors.form}`,
          ),
          ...ofCells(
            ({ state }) => state === 'changed',
            (cells) => need('seal', cells),
            `#${reviewAnchors.seal}`,
          ),
        ],
      },
      {
        title: words.digest.signed,
        lines: ofCells(
          ({ state, since }) => state === 'signed' && since !== undefined && since >= from,
          (cells) => `${words.digest.weeks(weeksOf(cells), cells.length > 1)} ${words.states.signed}`,
        ),
      },
      {
        title: words.digest.unread,
        lines: own.flatMap((one) => {
          const { problem } = one.source;
          return problem ? [line(one, [problemText(problem, language), keptText(one.source, language)].filter(Boolean).join('. '))] : [];
        }),
      },
    ],
    none: words.digest.none,
    link: { text: words.digest.open, url: pageUrl(address, cohort, language, page) },
    language,
  };
}
