// The typed facts of all weeks, as JSON.
import { site } from 'shiplog:site';
import type { APIRoute } from 'astro';
import type { Edition } from '../../content/editions.ts';
import { languagePaths, publishedWeeks } from '../../outputs/published-pages.ts';
import { worklogFacts } from '../../outputs/worklog-facts.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  Response.json(worklogFacts(site, edition.language, publishedWeeks(edition)));
