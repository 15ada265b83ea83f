// Parts that site.yaml switches off. Their pages and components are replaced by empty modules, so that nothing they import is built:
// a condition in a page would still leave its scripts, Workers and databases in the output.
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { COMPONENT_FEATURES, COMPONENTS } from '../markdown/components.ts';
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
};

const noRoutes = 'export const getStaticPaths = () => [];\n';

/** The empty module of each file that a site with these `features` omits, by absolute path. */
export function emptyModules(features: Site['features']): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  for (const [feature, { routes, components }] of Object.entries(parts)) {
    if (features[feature as keyof typeof parts]) continue;
    for (const route of routes) modules.set(resolve(source, route), route.endsWith('.astro') ? `---\n${noRoutes}---\n` : noRoutes);
    const live = Object.entries(COMPONENTS).filter(([name]) => COMPONENT_FEATURES[name] === feature);
    for (const component of [...components, ...live.map(([, path]) => `..${path}`)]) modules.set(resolve(source, component), '---\n---\n');
  }
  return modules;
}

/** Replaces what is switched off before Astro compiles it. */
export const featureSwitches = ({ features }: Site): AstroIntegration => ({
  name: 'shiplog:features',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const modules = emptyModules(features);
      if (modules.size === 0) return;
      updateConfig({
        vite: { plugins: [{ name: 'shiplog:features', enforce: 'pre', load: (id: string) => modules.get(id) }] },
      });
    },
  },
});
