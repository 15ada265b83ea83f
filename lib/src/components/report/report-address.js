// Anchors on the report: every page of the site keeps its address there, after a slash that no other id starts with.
import { decoded } from '../../site/decoded.js';
/** The anchor of the page at content path `path`: `/worklog/week-08`; of a place on it: `/worklog/week-08:task-login`. */
export const reportAnchor = (path, place) => `/${path}${place ? `:${place}` : ''}`;
/** `href`, as written in a page of the site, for the report: pages in the report become anchors, all else stays. */
export function reportHref(href, { pages, path }) {
    const [address = '', hash = ''] = href.split(/#(.*)/s);
    const target = address === '' ? path : pages.get(decoded(address));
    return target === undefined ? href : `#${encodeURI(reportAnchor(target, decoded(hash)))}`;
}
