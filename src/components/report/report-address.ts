// Places on the report: every page of the site keeps its address there, behind a slash that no other id begins with.

/** The anchor of the page at content path `path`: `/worklog/week-08`; of a place on it: `/worklog/week-08:task-login`. */
export const reportAnchor = (path: string, place?: string): string => `/${path}${place ? `:${place}` : ''}`;

/** Ids of the report's own parts. */
export const reportAnchors = {
  contents: 'report-contents',
  totals: 'report-totals',
  rubric: 'report-rubric',
  figures: 'report-figures',
} as const;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where a link leads on the report. */
export interface ReportLinks {
  /** Path of each page that the report holds, below the host and decoded (`/base/vi/worklog/week-08/`), and its content path. */
  pages: ReadonlyMap<string, string>;
  /** Content path of the page whose words these are. */
  path: string;
}

/** `href`, as a page of the site has it, for the report: pages that the report holds become places on it, all else stays. */
export function reportHref(href: string, { pages, path }: ReportLinks): string {
  const [address = '', hash = ''] = href.split(/#(.*)/s);
  const target = address === '' ? path : pages.get(decoded(address));
  return target === undefined ? href : `#${encodeURI(reportAnchor(target, decoded(hash)))}`;
}
