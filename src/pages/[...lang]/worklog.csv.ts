// The tasks of all weeks, as a table for a spreadsheet.

import { site } from 'shiplog:site';
import type { APIRoute } from 'astro';
import type { Edition } from '../../content/editions.ts';
import { languagePaths, publishedWeeks } from '../../outputs/published-pages.ts';
import { worklogRows } from '../../outputs/worklog-facts.ts';
import { taskCsv } from '../../worklog/task-rows.ts';

export const getStaticPaths = languagePaths;

/** Without this mark Excel reads the file in the system's encoding, which breaks Vietnamese letters. */
const MARK = '\uFEFF';

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  new Response(MARK + taskCsv(worklogRows(site, publishedWeeks(edition))), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
