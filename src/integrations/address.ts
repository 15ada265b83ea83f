// The address that a build is made for, and the redirects from old paths.
import { decoded } from '../site/decoded.ts';
import type { Site } from '../site/site.ts';
import { type Address, isSiteUrl, parseAddress } from '../site/urls.ts';
import { BuildStop } from './build-stop.ts';

const LOCAL = 'http://localhost:4321/';

/** Whether a published address is known, so that links do not lead to the local server. */
export const isPublished = (site: Pick<Site, 'url'>, url: string | undefined = process.env.SHIPLOG_URL): boolean =>
  Boolean(url || site.url);

/** `SHIPLOG_URL` (which may contain the base path), else site.yaml's `url`, else the local server. Throws a `BuildStop` for an invalid address. */
export function siteAddress(site: Pick<Site, 'url'>, url: string | undefined = process.env.SHIPLOG_URL): Address {
  const chosen = url || site.url || LOCAL;
  if (!isSiteUrl(chosen))
    throw new BuildStop(
      `SHIPLOG_URL is "${chosen}". Write a whole address, with only letters from a to z, digits, hyphens and dots in its path: https://team.example/report/`,
    );
  return parseAddress(chosen);
}

/** A page's path ends in a slash; a file's does not. */
const withSlash = (path: string): string => (path.endsWith('/') || /\.[a-z0-9]+$/i.test(path) ? path : `${path}/`);

/**
 * site.yaml's redirects as Astro's `redirects` setting. Astro adds the base to the old path but not to the new one, which it encodes.
 * The pages that it writes contain a meta refresh, `noindex` and no script or style.
 */
export function redirects(site: Pick<Site, 'redirects'>, base: string): Record<string, string> {
  return Object.fromEntries(Object.entries(site.redirects).map(([from, to]) => [from, base + withSlash(decoded(to)).slice(1)]));
}
