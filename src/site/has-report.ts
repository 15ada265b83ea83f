// Whether a site has the printable report.
import type { Site } from './site.ts';

/** With more weeks than this, about four years, a full report is impractical to print. */
const MOST_WEEKS = 208;

/** True if the site has the report, which shows everything on one page. */
export const hasReport = ({ log }: { log: readonly unknown[] }, { features }: Pick<Site, 'features'>): boolean =>
  features.report && log.length <= MOST_WEEKS;
