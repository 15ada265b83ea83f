// What the live demo needs and no other part of a site: React, PostgreSQL in the browser, the SQL editor and the charts.
import type { AstroIntegration } from 'astro';
import { installCommand, isInstalled } from '../cache/optional-packages.ts';
import type { Site } from '../site/site.ts';
import { BuildStop } from './build-stop.ts';

/** Optional peers of the package. */
const DEMO = [
  ...['@astrojs/react', 'react', 'react-dom', '@electric-sql/pglite', 'drizzle-orm', 'comlink', 'idb'],
  ...['@codemirror/autocomplete', '@codemirror/commands', '@codemirror/lang-sql', '@codemirror/language', '@codemirror/state'],
  ...['@codemirror/view', '@lezer/highlight', 'd3-scale', 'd3-shape', 'd3-time'],
];

/** React, if the site has the live demo. Throws a `BuildStop` that names the packages to install. */
export async function demoIntegrations({ features }: Pick<Site, 'features'>): Promise<AstroIntegration[]> {
  if (!features.sandbox) return [];
  const missing = DEMO.filter((name) => !isInstalled(name));
  if (missing.length > 0)
    throw new BuildStop(
      `The live demo (site.yaml: features: { sandbox: true }) needs packages that other sites do not. Run:\n\n  ${installCommand(missing)}`,
    );
  const { default: react } = await import('@astrojs/react');
  return [react()];
}
