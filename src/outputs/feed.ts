// The Atom feed of one language: one entry per week, with its tasks.
import { formatPeriod } from '../i18n/days.ts';
import { messages } from '../i18n/messages.ts';
import { inlineHtml, plainText } from '../markdown/inline.ts';
import { type AtomOf, atomOf, dateOf, firstDay, openFeed, tagOf } from '../site/atom.ts';
import type { Day, Period } from '../site/dates.ts';
import { escapeHtml } from '../site/escape.ts';
import { localizedText } from '../site/localized-text.ts';
import type { Site } from '../site/site.ts';
import { weekSpan } from '../worklog/span.ts';
import type { ResolvedTask } from '../worklog/tasks.ts';
import type { Week } from '../worklog/week.ts';
import { weekTitle } from '../worklog/week-title.ts';
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

export interface FeedOf extends AtomOf {
  site: Site;
  /** Without drafts. */
  weeks: readonly FeedWeek[];
}

/** A week's summary and tasks as HTML for a feed reader: no class, no script, absolute addresses. */
function contentOf({ origin, facts, tasks }: FeedWeek, span: Period | undefined): string {
  const { language } = origin;
  const t = messages(language);
  const html = (text: string): string => inlineHtml(text, (written) => absoluteHref(written, origin));
  const lines = tasks.map(({ title, state, starts, ends, carriedTo }) => {
    const carried = carriedTo === undefined ? '' : `, ${t.carriedTo(carriedTo)}`;
    const days = starts && ends ? formatPeriod({ starts, ends }, language) : t.notRecorded;
    return `<li>${html(title)}<br>${escapeHtml(`${days} · ${t.state[state ?? 'unknown']}${carried}`)}</li>`;
  });
  const period = span ? `<p>${escapeHtml(formatPeriod(span, language))}</p>` : '';
  const summary = facts.summary ? `<p>${html(facts.summary)}</p>` : '';
  return `${period}${summary}${lines.length > 0 ? `<h2>${escapeHtml(t.tasks)}</h2><ul>${lines.join('')}</ul>` : ''}`;
}

/** The feed as XML, the newest week first. Equal content gives equal bytes. */
export function atomFeed(of: FeedOf): string {
  const { site, address, language, weeks } = of;
  const t = messages(language);
  const dated = weeks.map((week) => ({ ...week, updated: week.changed ?? weekSpan(week.facts, site.programme)?.ends ?? firstDay(site) }));
  dated.sort((one, other) => other.facts.week - one.facts.week);
  const newest = dated
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  const feed = openFeed(of, {
    id: tagOf(of, ''),
    title: t.worklog,
    description: localizedText(site.description, language),
    link: pageUrl(address, '', language, site.languages),
    file: 'feed.xml',
    updated: newest ?? firstDay(site),
  });
  for (const week of dated) {
    const { facts, origin, updated } = week;
    const days = weekSpan(facts, site.programme);
    // Feed readers interpret this text as HTML.
    feed.addItem({
      id: tagOf(of, origin.path),
      title: escapeHtml(weekTitle(t.weekLabel(facts.week), plainText(facts.title))),
      link: pageUrl(address, origin.path, language, site.languages),
      date: dateOf(updated),
      ...(days && days.ends <= updated ? { published: dateOf(days.ends) } : {}),
      ...(facts.summary ? { description: escapeHtml(plainText(facts.summary)) } : {}),
      content: contentOf(week, days),
    });
  }
  return atomOf(feed, language);
}
