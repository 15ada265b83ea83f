// What astro.config.mjs needs: the site's facts, its address, and everything that a build does beside rendering pages.
import type { AstroIntegration } from 'astro';
import type { Site } from '../site/site.ts';
import type { Address } from '../site/urls.ts';

export { redirects, siteAddress } from './address.ts';
export { contentRoot } from './content-root.ts';
export { readSite } from './site-file.ts';

export interface Shiplog {
  /** The project's folder. */
  root: string;
  site: Site;
  address: Address;
}

/** The integrations of one site, in the order in which their hooks must run. */
export function shiplog(_shiplog: Shiplog): AstroIntegration[] {
  return [];
}
