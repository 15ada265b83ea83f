// The tasks of all weeks, as a table for a spreadsheet.
import type { APIRoute } from 'astro';
import { languagePaths, publishedWeeks } from '../../build/published-pages.ts';
import { worklogRows } from '../../build/worklog-facts.ts';
import type { Edition } from '../../content.ts';
import { taskCsv } from '../../worklog/task-rows.ts';

export const getStaticPaths = languagePaths;

/** Without this mark Excel reads the file in the system's encoding, which breaks Vietnamese letters. */
const MARK = '\uFEFF';

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  new Response(MARK + taskCsv(worklogRows(publishedWeeks(edition))), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
