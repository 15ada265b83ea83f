// The address that a build is made for, and the old paths that lead to new ones below it.
import type { Site } from '../site/site.ts';
import { type Address, href, parseAddress } from '../site/urls.ts';
import { BuildStop } from './build-stop.ts';

const LOCAL = 'http://localhost:4321/';

/** `SHIPLOG_URL` (which may carry the base path), else site.yaml's `url`, else the local server. Throws a `BuildStop` for what is no address. */
export function siteAddress(site: Pick<Site, 'url'>, url: string | undefined = process.env.SHIPLOG_URL): Address {
  const chosen = url || site.url || LOCAL;
  if (!URL.canParse(chosen) || !/^https?:$/.test(new URL(chosen).protocol)) {
    throw new BuildStop(`SHIPLOG_URL is "${chosen}". Write a whole address: https://team.example/report/`);
  }
  return parseAddress(chosen);
}

/** A page's path ends in a slash; a file's does not. */
const withSlash = (path: string): string => (path.endsWith('/') || /\.[a-z0-9]+$/i.test(path) ? path : `${path}/`);

/**
 * site.yaml's redirects as Astro's `redirects` setting. Astro puts the base before the old path and not before the new one.
 * The pages that it writes hold a meta refresh, `noindex` and no script or style.
 */
export function redirects(site: Pick<Site, 'redirects'>, base: string): Record<string, string> {
  return Object.fromEntries(Object.entries(site.redirects).map(([from, to]) => [from, href(base, withSlash(to).slice(1))]));
}
