// The Atom feed of reviews and seals: one entry per review, and one for each seal that no longer matches its week.
import { messages, reviewMessages } from '../i18n/messages.ts';
import { type AtomOf, atomOf, dateOf, firstDay, openFeed, tagOf } from '../site/atom.ts';
import type { Day } from '../site/dates.ts';
import { escapeHtml } from '../site/escape.ts';
import { localizedText } from '../site/localized-text.ts';
import { nameIn } from '../site/names.ts';
import type { Site } from '../site/site.ts';
import { anchorOfRemark, reviewAnchors } from '../worklog/review/anchors.ts';
import type { DeskWeek } from '../worklog/review/desk.ts';
import type { FiledReview } from '../worklog/review/review.ts';
import { pointsText, scoreTotal } from '../worklog/review/rubric.ts';
import { pageUrl } from './absolute-links.ts';

/** A week with its reviews, the path of its page, and the day its file was last changed, if git has it. */
export interface ReviewedWeek extends Pick<DeskWeek, 'week' | 'reviews' | 'seal'> {
  path: string;
  changed?: Day | undefined;
}

export interface ReviewFeedOf extends AtomOf {
  site: Site;
  weeks: readonly ReviewedWeek[];
}

interface Entry {
  id: string;
  title: string;
  link: string;
  day: Day;
  content: string;
}

/** A review as HTML for a feed reader: its text in the original language, and the points of each part that it scores. */
function contentOf(review: FiledReview, page: string, { site, language }: ReviewFeedOf): string {
  const r = reviewMessages(language);
  const words = (text: string): string => `<span lang="${review.lang}">${escapeHtml(text)}</span>`;
  const parts = site.rubric && review.scores ? scoreTotal(site.rubric, review.scores).parts : [];
  const scores = parts.flatMap(({ name, score, weight, scored, of }) => {
    if (score === undefined) return [];
    const part = localizedText(name, language);
    // The points of a part count once all its criteria are scored.
    const line =
      scored === of
        ? `${part}: ${pointsText(score, language)} / ${pointsText(weight, language)}`
        : `${part}, ${r.partly}: ${r.unscored(scored, of)}`;
    return [`<li>${escapeHtml(line)}</li>`];
  });
  const remarks = (review.remarks ?? []).map(
    ({ id, text }) => `<li><a href="${escapeHtml(`${page}#${anchorOfRemark(id)}`)}">${words(text)}</a></li>`,
  );
  const list = (items: readonly string[]): string => (items.length > 0 ? `<ul>${items.join('')}</ul>` : '');
  const signed = review.seal === undefined ? '' : `<p>${escapeHtml(r.signedOff)}</p>`;
  return `${review.summary ? `<p>${words(review.summary)}</p>` : ''}${list(scores)}${list(remarks)}${signed}`;
}

function entriesOf({ week, path, reviews, seal, changed }: ReviewedWeek, of: ReviewFeedOf): Entry[] {
  const { site, address, language } = of;
  const { weekLabel } = messages(language);
  const r = reviewMessages(language);
  const page = pageUrl(address, path, language, site.languages);
  const link = `${page}#${reviewAnchors.reviews}`;
  const said = reviews.map((review): Entry => {
    const title = [`${weekLabel(week)}: ${r.verdicts[review.verdict]}`, nameIn(site.people, review.reviewer, language)].join(', ');
    return { id: tagOf(of, review.file), title, link, day: review.date, content: contentOf(review, page, of) };
  });
  if (seal.state !== 'broken' || !seal.review) return said;
  // Without the day of the edit from git, the seal's day is the latest known one.
  const day = changed !== undefined && changed > seal.review.date ? changed : seal.review.date;
  const broken = { id: tagOf(of, `${seal.review.file}#broken`), title: `${weekLabel(week)}: ${r.brokenTitle}`, link, day };
  return [...said, { ...broken, content: `<p>${escapeHtml(r.brokenText)}</p>` }];
}

/** The feed as XML, the newest entry first. Equal content gives equal bytes. */
export function reviewFeed(of: ReviewFeedOf): string {
  const { site, address, language, weeks } = of;
  const { title } = reviewMessages(language);
  const desk = pageUrl(address, 'review', language, site.languages);
  const entries = weeks.flatMap((week) => entriesOf(week, of));
  entries.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
  const feed = openFeed(of, {
    id: tagOf(of, 'reviews'),
    title,
    link: desk,
    file: 'reviews.xml',
    updated: entries[0]?.day ?? firstDay(site),
  });
  for (const { id, title: name, link, day, content } of entries)
    feed.addItem({ id, title: escapeHtml(name), link, date: dateOf(day), content });
  return atomOf(feed, language);
}
