// The typed facts of all weeks, as JSON.
import { site } from 'shiplog:site';
import type { APIRoute } from 'astro';
import { languagePaths, publishedWeeks } from '../../build/published-pages.ts';
import { worklogFacts } from '../../build/worklog-facts.ts';
import type { Edition } from '../../content.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  Response.json(worklogFacts(site, edition.language, publishedWeeks(edition)));
