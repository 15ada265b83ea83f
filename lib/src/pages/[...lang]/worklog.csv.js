// The tasks of all weeks, as a table for a spreadsheet.
import { site } from 'shiplog:site';
import { languagePaths, publishedWeeks } from '../../outputs/published-pages.js';
import { worklogRows } from '../../outputs/worklog-facts.js';
import { taskCsv } from '../../worklog/task-rows.js';
export const getStaticPaths = languagePaths;
/** Without this mark Excel reads the file in the system's encoding, which breaks Vietnamese letters. */
const MARK = '\uFEFF';
export const GET = ({ props: { edition } }) => new Response(MARK + taskCsv(worklogRows(site, publishedWeeks(edition))), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
