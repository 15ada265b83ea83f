// The Atom feed of a language.
import { address, site } from 'shiplog:site';
import type { APIRoute } from 'astro';
import type { Edition } from '../../content/editions.ts';
import { atomFeed } from '../../outputs/feed.ts';
import { languagePaths, publishedWeeks } from '../../outputs/published-pages.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  const xml = atomFeed({ site, address, language: edition.language, weeks: publishedWeeks(edition) });
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
