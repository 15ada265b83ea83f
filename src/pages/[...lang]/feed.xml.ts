// The Atom feed of a language.
import { address, site } from 'shiplog:site';
import type { APIRoute } from 'astro';
import { atomFeed } from '../../build/feed.ts';
import { languagePaths, publishedWeeks } from '../../build/published-pages.ts';
import type { Edition } from '../../content.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  const today = new Date().toISOString().slice(0, 10);
  const xml = atomFeed({ site, address, language: edition.language, weeks: publishedWeeks(edition), today });
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
