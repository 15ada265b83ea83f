// The Atom feed of one language: one entry per week, with its tasks.
import { formatPeriod } from '../i18n/days.js';
import { messages } from '../i18n/messages.js';
import { escapeHtml } from '../markdown/html.js';
import { inlineHtml, plainText } from '../markdown/inline.js';
import { localizedText } from '../site/localized-text.js';
import { weekSpan } from '../worklog/span.js';
import { weekTitle } from '../worklog/week-title.js';
import { absoluteHref, pageUrl } from './absolute-links.js';
import { atomOf, dateOf, firstDay, openFeed, tagOf } from './atom.js';
/** A week's summary and tasks as HTML for a feed reader: no class, no script, absolute addresses. */
function contentOf({ origin, facts, tasks }, span) {
    const { language } = origin;
    const t = messages(language);
    const html = (text) => inlineHtml(text, (written) => absoluteHref(written, origin));
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
export function atomFeed(of) {
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
