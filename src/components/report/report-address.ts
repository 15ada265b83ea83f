// Anchors on the report: every page of the site keeps its address there, after a slash that no other id starts with.
import { decoded } from '../../site/decoded.ts';

/** The anchor of the page at content path `path`: `/worklog/week-08`; of a place on it: `/worklog/week-08:task-login`. */
export const reportAnchor = (path: string, place?: string): string => `/${path}${place ? `:${place}` : ''}`;

/** Where a link leads on the report. */
export interface ReportLinks {
  /** Path of each page in the report, below the host and decoded (`/base/vi/worklog/week-08/`), and its content path. */
  pages: ReadonlyMap<string, string>;
  /** Content path of the page that contains the link. */
  path: string;
}

/** `href`, as written in a page of the site, for the report: pages in the report become anchors, all else stays. */
export function reportHref(href: string, { pages, path }: ReportLinks): string {
  const [address = '', hash = ''] = href.split(/#(.*)/s);
  const target = address === '' ? path : pages.get(decoded(address));
  return target === undefined ? href : `#${encodeURI(reportAnchor(target, decoded(hash)))}`;
}
