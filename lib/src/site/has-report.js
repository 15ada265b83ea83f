/** With more weeks than this, about four years, a full report is impractical to print. */
const MOST_WEEKS = 208;
/** True if the site has the report, which shows everything on one page. */
export const hasReport = ({ log }, { features }) => features.report && log.length <= MOST_WEEKS;
