// Digests of everything a reader of one language sees, and the words that describe changes: read by the page's script.
import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { desk } from '../../content/desk.ts';
import type { Edition } from '../../content/editions.ts';
import { visitWords } from '../../i18n/messages.ts';
import { languagePaths } from '../../outputs/published-pages.ts';
import { manifestOf } from '../../worklog/review/digests.ts';

export const getStaticPaths = languagePaths;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  const weeks = edition.weeks.map(({ path, week, source }) => ({ path, week, body: source?.entry.body ?? '' }));
  const pages = [...edition.views.values()]
    .filter(({ week, source }) => !week && source)
    .map(({ path, title, source }) => ({ path, title, body: source?.entry.body ?? '' }));
  const reviews = desk().weeks.flatMap((week) => week.reviews);
  return Response.json({ ...manifestOf({ weeks, pages, reviews }, sha256), words: visitWords(edition.language) });
};
