// Addresses: the only place that handles the base path, the language prefix and the trailing slash.

/** A site's address: `origin` without a slash, `base` with one at both ends. */
export interface Address {
  origin: string;
  base: string;
}

/** Reads `https://team.example/report` as origin and base path. */
export function parseAddress(url: string): Address {
  const { origin, pathname } = new URL(url);
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/** The address of a site's home page, of which `address` may name the file or the status beside it. */
export function homeOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/(index\.html|status\.json)?$/, '')}/`;
}

/** True if a site can be published at `url`: its path has no sign that is encoded in an address, and nothing follows it. */
export function isSiteUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, pathname, search, hash, username } = new URL(url);
  return /^https?:$/.test(protocol) && /^(?:\/[\w.~-]+)*\/?$/.test(pathname) && search + hash + username === '';
}

/**
 * The path of a page below the site's base, without a leading slash: `''`, `worklog/week-08/`, `vi/worklog/`.
 * `path` is the content path without extension and without a trailing `index`: `''`, `worklog/week-08`.
 */
export function pagePath(path: string, language: string, defaultLanguage: string): string {
  const prefix = language === defaultLanguage ? '' : `${language}/`;
  return path === '' ? prefix : `${prefix}${path}/`;
}

/** `path` below the site's base (no leading slash) as a link for a page: `/base/worklog/`. */
export const href = (base: string, path: string): string => encodeURI(`${base}${path}`);
