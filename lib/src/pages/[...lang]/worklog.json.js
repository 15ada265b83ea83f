// The typed facts of all weeks, as JSON.
import { site } from 'shiplog:site';
import { languagePaths, publishedWeeks } from '../../outputs/published-pages.js';
import { worklogFacts } from '../../outputs/worklog-facts.js';
export const getStaticPaths = languagePaths;
export const GET = ({ props: { edition } }) => Response.json(worklogFacts(site, edition.language, publishedWeeks(edition)));
