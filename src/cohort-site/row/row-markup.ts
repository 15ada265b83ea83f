// A row of the desk as elements. One function for the build and for the page's script, so that a refreshed row looks like a built one.
import type { Need } from '../../cohort/facts.ts';
import { keptText, needText, noteText, problemText, sinceText } from '../../cohort/sentences.ts';
import { weekUrl } from '../../cohort/team-needs.ts';
import { cohortRowWords } from '../../i18n/cohort-row-words.ts';
import { cohortWords } from '../../i18n/cohort-words.ts';
import { formatDay } from '../../i18n/days.ts';
import type { Day } from '../../site/dates.ts';
import { localizedText } from '../../site/localized-text.ts';
import type { Words } from '../../site/words.ts';
import { healthLooks } from '../../worklog/review/health-states.ts';
import { isWritten, type WeekState } from '../../worklog/review/week-state.ts';
import { amount } from './amount.ts';
import type { FirstStep } from './first-step.ts';
import { keysText } from './keys.ts';
import type { Markup } from './markup.ts';
import { type Row, statesIn } from './row.ts';

/** What all rows of a page share. */
export interface Desk {
  language: string;
  today: Day;
  /** The address of the page that all teams' pages are below. */
  teams: string;
  columns: readonly number[];
  /** Names by id. */
  mentors: Readonly<Record<string, Words>>;
  groups: Readonly<Record<string, Words>>;
}

const none: Markup = ['span', { class: 'quiet' }, '–'];
const about = (text: string): Markup[] => (text === '' ? [] : [['span', { class: 'about' }, text]]);

/** Why a need exists, with the days since then: `Week 9 has waited 8 days for review`. */
export function reasonText(need: Need, { source }: Pick<Row, 'source'>, { language, today }: Pick<Desk, 'language' | 'today'>): string {
  return need.kind === 'unread' && source.problem ? problemText(source.problem, language) : needText(need, language, today);
}

/** The label of the link that does what a need asks for. */
export function actionText({ kind, weeks, url }: Need, language: string): string {
  const { open } = cohortWords(language);
  const number = /\/week-0*(\d+)\//.exec(url)?.[1];
  if (kind === 'missing' || kind === 'unread' || weeks.length === 0 || number === undefined) return open.site(0);
  return open[kind === 'waiting' ? 'review' : 'week'](Number(number));
}

/** The line on top of a page for a need of a team. `open` names the team on pages of many. */
export function stepOf(
  need: Need,
  of: Pick<Row, 'source'> & { team: { name: Words } },
  { language, today }: Pick<Desk, 'language' | 'today'>,
  open?: (team: string) => string,
): FirstStep {
  return {
    open: open?.(localizedText(of.team.name, language)),
    reason: reasonText(need, of, { language, today }),
    action: { text: actionText(need, language), href: need.url },
  };
}

function nextStep(row: Row, desk: Desk): Markup {
  const { language } = desk;
  const { needs, source } = row;
  const [first, ...others] = needs;
  const second = others.find(({ kind }) => kind !== 'unread');
  const trouble = source.problem && first?.kind !== 'unread' ? problemText(source.problem, language) : '';
  const data = [trouble, keptText(source, language)].filter((text) => text !== '').join('. ');
  return [
    'td',
    { class: 'next' },
    ...(first
      ? ([
          ['span', { class: 'reason' }, reasonText(first, row, desk)],
          ' ',
          ['a', { href: first.url }, actionText(first, language)],
        ] as const)
      : [['span', { class: 'quiet' }, cohortWords(language).nothing] as const]),
    ...about(second ? needText(second, language) : ''),
    ...about(row.calendar ? noteText({ code: 'calendar-differs', ...row.calendar }, language) : ''),
    ...(data === '' ? [] : [['span', { class: 'about trouble' }, data] as const]),
  ];
}

function cell(state: WeekState | undefined, week: number, site: string, language: string): Markup {
  if (state === undefined) return ['td', {}];
  const content: Markup[] = [['b', {}, String(week)], ' ', ['i', {}, cohortWords(language).states[state]]];
  const look = `cell ${state}`;
  return [
    'td',
    {},
    isWritten(state) ? ['a', { class: look, href: weekUrl(site, week) }, ...content] : ['span', { class: look }, ...content],
  ];
}

function health({ health: found }: Row, language: string): Markup {
  const label: Markup = ['span', { class: 'label' }, cohortRowWords(language).health];
  if (!found) return ['td', { class: 'health' }, label, ' ', none];
  const words = cohortWords(language);
  const signals = found.signals.flatMap((signal) => (Object.hasOwn(words.signals, signal) ? [words.signals[signal]] : []));
  const why =
    found.state === 'on-track'
      ? ''
      : [found.week === undefined ? '' : words.week(found.week), signals.join(', ')].filter(Boolean).join(': ');
  return [
    'td',
    { class: 'health' },
    label,
    ' ',
    ['span', { class: `state ${healthLooks[found.state]}` }, words.health[found.state]],
    ...about(why),
  ];
}

function score({ score: found }: Row, language: string): Markup[] {
  if (!found) return [none];
  const words = cohortRowWords(language);
  // What the order by score compares.
  const share = found.isComparable && found.of > 0 ? `${Math.round((100 * found.points) / found.of)} %` : '';
  const limits = [share, found.isPartial ? words.partial : '', found.isComparable ? '' : words.otherRubric].filter(Boolean).join(', ');
  return [['span', { class: 'fig' }, `${amount(found.points, language)}/${amount(found.of, language)}`], ...about(limits)];
}

function remarks({ openRemarks }: Row, { language, today }: Desk): Markup[] {
  if (!openRemarks) return [none];
  if (openRemarks.count === 0) return [['span', { class: 'quiet' }, '0']];
  return [['span', { class: 'fig' }, String(openRemarks.count)], ...about(sinceText(openRemarks.since, today, language))];
}

/** The row of a team in the desk's table. */
export function rowMarkup(row: Row, desk: Desk): Markup {
  const { language, columns, mentors, groups } = desk;
  const { id, name, site, mentor, group } = row.team;
  const words = cohortRowWords(language);
  const states = statesIn(row);
  const people = [mentor === undefined ? undefined : mentors[mentor], group === undefined ? undefined : groups[group]];
  const named = people.flatMap((one) => (one === undefined ? [] : [localizedText(one, language)])).join(' · ');
  const figure = (label: string, content: Markup[]): Markup => ['td', { class: 'figure' }, ['span', { class: 'label' }, label], ...content];
  return [
    'tr',
    { id: `team-${id}`, 'data-keys': keysText(row) },
    ['th', { scope: 'row' }, ['a', { href: `${desk.teams}${id}/` }, localizedText(name, language)], ...about(named)],
    nextStep(row, desk),
    health(row, language),
    ...columns.map((week, index) => cell(states[index], week, site, language)),
    figure(words.score, score(row, language)),
    figure(
      words.activity,
      row.activity === undefined ? [none] : [['time', { datetime: row.activity }, formatDay(row.activity, language, 'short')]],
    ),
    figure(words.remarks, remarks(row, desk)),
  ];
}
