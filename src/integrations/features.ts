// Parts that site.yaml switches off. Their pages and components are replaced by empty modules, so that nothing they import is built:
// a condition in a page would still leave its scripts, Workers and databases in the output.
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { COMPONENT_FEATURES, COMPONENTS, LIVE } from '../markdown/components.ts';
import type { Feature, Site } from '../site/site.ts';

const source = resolve(import.meta.dirname, '..');

/**
 * The files that are empty without each part, below `src`. Pages and endpoints first: they have no routes then.
 * The components that authors write in a page are in `COMPONENT_FEATURES`.
 */
const parts: Readonly<Record<Exclude<Feature, 'guide'>, { routes: readonly string[]; components: readonly string[] }>> = {
  sandbox: { routes: ['pages/[...lang]/sandbox.astro'], components: [] },
  review: {
    routes: [
      'pages/[...lang]/review.astro',
      'pages/[...lang]/review-form.json.ts',
      'pages/[...lang]/reviews.xml.ts',
      'pages/[...lang]/manifest.json.ts',
    ],
    components: ['components/Later.astro', 'components/visit/VisitNow.astro', 'components/review/ReviewForm.astro'],
  },
  report: { routes: ['pages/[...lang]/report.astro'], components: [] },
  write: {
    routes: ['pages/[...lang]/write.astro', 'pages/[...lang]/write.json.ts', 'pages/[...lang]/write-links.json.ts'],
    components: [],
  },
};

const noRoutes = 'export const getStaticPaths = () => [];\n';

/** The empty module of each file that a site with these `features` omits, by absolute path. Without AWS outputs there is no sign-in. */
export function emptyModules(features: Site['features'], hasOutputs: boolean): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  if (!hasOutputs) modules.set(resolve(source, 'stream/account/open-account.ts'), 'export const openAccount = undefined;\n');
  for (const [feature, { routes, components }] of Object.entries(parts)) {
    if (features[feature as keyof typeof parts]) continue;
    for (const route of routes) modules.set(resolve(source, route), route.endsWith('.astro') ? `---\n${noRoutes}---\n` : noRoutes);
    const live = Object.entries(COMPONENTS).filter(([name]) => COMPONENT_FEATURES[name] === feature);
    for (const component of [...components, ...live.map(([, path]) => path.replace(LIVE, 'components/live/'))])
      modules.set(resolve(source, component), '---\n---\n');
  }
  return modules;
}

/** Replaces what is switched off before Astro compiles it. */
export const featureSwitches = ({ features }: Site, hasOutputs: boolean): AstroIntegration => ({
  name: 'shiplog:features',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const modules = emptyModules(features, hasOutputs);
      if (modules.size === 0) return;
      updateConfig({
        vite: { plugins: [{ name: 'shiplog:features', enforce: 'pre', load: (id: string) => modules.get(id) }] },
      });
    },
  },
});
