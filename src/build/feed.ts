// The Atom feed of one language: one entry per week, with its tasks.
import { Feed } from 'feed';
import { formatPeriod } from '../i18n/days.ts';
import { messages } from '../i18n/messages.ts';
import { escapeHtml } from '../markdown/html.ts';
import { inlineHtml, plainText } from '../markdown/inline.ts';
import type { Day, Period } from '../site/dates.ts';
import type { Site } from '../site/site.ts';
import type { Address } from '../site/urls.ts';
import { localizedText } from '../site/words.ts';
import { weekSpan } from '../worklog/span.ts';
import type { ResolvedTask } from '../worklog/tasks.ts';
import type { Week } from '../worklog/week.ts';
import { absoluteHref, type Origin, pageUrl } from './absolute-links.ts';

/** One week of the feed. */
export interface FeedWeek {
  origin: Origin;
  facts: Week;
  tasks: readonly ResolvedTask[];
  /** The file that links to evidence are relative to: the default language's, which contains the facts. */
  evidenceFrom: Origin;
  /** Day of the last change, if git has it. */
  changed?: Day | undefined;
}

export interface FeedOf {
  site: Site;
  address: Address;
  language: string;
  /** Without drafts. */
  weeks: readonly FeedWeek[];
  /** The date of a week that has neither history nor days. */
  today: Day;
}

const date = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** An id that stays the same when pages are edited (RFC 4151); its year is the programme's, in which the team had the address. */
export const tagOf = ({ site, address, language }: Pick<FeedOf, 'site' | 'address' | 'language'>, path: string): string =>
  `tag:${new URL(address.origin).hostname},${(site.programme?.starts ?? '2025').slice(0, 4)}:${address.base}${language}/${path}`;

/** A week's summary and tasks as HTML for a feed reader: no class, no script, absolute addresses. */
function contentOf({ origin, facts, tasks }: FeedWeek, span: Period | undefined): string {
  const { language } = origin;
  const t = messages(language);
  const html = (text: string): string => inlineHtml(text, (written) => absoluteHref(written, origin));
  const lines = tasks.map(({ title, state, starts, ends, carriedTo }) => {
    const carried = carriedTo === undefined ? '' : `, ${t.carriedTo(carriedTo)}`;
    const days = starts && ends ? formatPeriod({ starts, ends }, language) : t.notKnown;
    return `<li>${html(title)}<br>${escapeHtml(`${days} · ${t.state[state ?? 'unknown']}${carried}`)}</li>`;
  });
  const period = span ? `<p>${escapeHtml(formatPeriod(span, language))}</p>` : '';
  const summary = facts.summary ? `<p>${html(facts.summary)}</p>` : '';
  return `${period}${summary}${lines.length > 0 ? `<h2>${escapeHtml(t.tasks)}</h2><ul>${lines.join('')}</ul>` : ''}`;
}

/** The feed as XML, the newest week first. Equal content gives equal bytes. */
export function atomFeed(of: FeedOf): string {
  const { site, address, language, weeks, today } = of;
  const t = messages(language);
  const home = pageUrl(address, '', language, site.languages);
  const dated = weeks.map((week) => ({ ...week, updated: week.changed ?? weekSpan(week.facts, site.programme)?.ends ?? today }));
  dated.sort((one, other) => other.facts.week - one.facts.week);
  const newest = dated
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  const feed = new Feed({
    id: tagOf(of, ''),
    title: `${localizedText(site.name, language)} · ${t.worklog}`,
    description: localizedText(site.description, language),
    link: home,
    language,
    updated: date(newest ?? today),
    generator: 'Shiplog',
    copyright: '',
    feedLinks: { atom: `${home}feed.xml` },
    author: { name: localizedText(site.name, language) },
  });
  for (const week of dated) {
    const { facts, origin, updated } = week;
    const days = weekSpan(facts, site.programme);
    // Feed readers interpret this text as HTML.
    feed.addItem({
      id: tagOf(of, origin.path),
      title: escapeHtml(`${t.weekLabel(facts.week)}: ${plainText(facts.title)}`),
      link: pageUrl(address, origin.path, language, site.languages),
      date: date(updated),
      ...(days && days.ends <= updated ? { published: date(days.ends) } : {}),
      ...(facts.summary ? { description: escapeHtml(plainText(facts.summary)) } : {}),
      content: contentOf(week, days),
    });
  }
  return feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `);
}
