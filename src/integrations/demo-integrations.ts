// What the live demo needs of Astro, and no other part of a site.
import type { AstroIntegration } from 'astro';
import type { Site } from '../site/site.ts';

/** React, if the site has the live demo. */
export async function demoIntegrations({ features }: Pick<Site, 'features'>): Promise<AstroIntegration[]> {
  if (!features.sandbox) return [];
  const { default: react } = await import('@astrojs/react');
  // The week editor's components are Preact's.
  return [react({ exclude: '**/src/write/**' })];
}
