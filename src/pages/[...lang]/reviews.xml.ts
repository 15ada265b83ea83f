// The Atom feed of reviews and seals of a language.
import { address, site } from 'shiplog:site';
import type { APIRoute } from 'astro';
import { deskWeek } from '../../content/desk.ts';
import type { Edition } from '../../content/editions.ts';
import { languagePaths, publishedWeeks } from '../../outputs/published-pages.ts';
import { reviewFeed } from '../../outputs/review-feed.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  const weeks = publishedWeeks(edition).flatMap(({ facts, origin, changed }) => {
    const week = deskWeek(facts.week);
    return week ? [{ ...week, path: origin.path, changed }] : [];
  });
  const xml = reviewFeed({ site, address, language: edition.language, weeks });
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
