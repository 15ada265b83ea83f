// Parts that site.yaml switches off. Their pages and components are replaced by empty modules, so that nothing they import is built:
// a condition in a page would still leave its scripts, Workers and databases in the output.
import { resolve } from 'node:path';
import { COMPONENT_FEATURES, COMPONENTS, LIVE } from '../markdown/components.js';
const source = resolve(import.meta.dirname, '..');
/**
 * The files that are empty without each part, below `src`. Pages and endpoints first: they have no routes then.
 * The components that authors write in a page are in `COMPONENT_FEATURES`.
 */
const parts = {
    sandbox: { routes: ['pages/[...lang]/sandbox.astro'], components: [] },
    review: {
        routes: [
            'pages/[...lang]/review.astro',
            'pages/[...lang]/review-form.json.js',
            'pages/[...lang]/reviews.xml.js',
            'pages/[...lang]/manifest.json.js',
        ],
        components: ['components/Later.astro', 'components/visit/VisitNow.astro', 'components/review/ReviewForm.astro'],
    },
    report: { routes: ['pages/[...lang]/report.astro'], components: [] },
};
const noRoutes = 'export const getStaticPaths = () => [];\n';
/** The empty module of each file that a site with these `features` omits, by absolute path. Without AWS outputs nobody signs in. */
export function emptyModules(features, hasOutputs) {
    const modules = new Map();
    if (!hasOutputs)
        modules.set(resolve(source, 'stream/account/open-account.js'), 'export const openAccount = undefined;\n');
    for (const [feature, { routes, components }] of Object.entries(parts)) {
        if (features[feature])
            continue;
        for (const route of routes)
            modules.set(resolve(source, route), route.endsWith('.astro') ? `---\n${noRoutes}---\n` : noRoutes);
        const live = Object.entries(COMPONENTS).filter(([name]) => COMPONENT_FEATURES[name] === feature);
        for (const component of [...components, ...live.map(([, path]) => path.replace(LIVE, 'components/live/'))])
            modules.set(resolve(source, component), '---\n---\n');
    }
    return modules;
}
/** Replaces what is switched off before Astro compiles it. */
export const featureSwitches = ({ features }, hasOutputs) => ({
    name: 'shiplog:features',
    hooks: {
        'astro:config:setup': ({ updateConfig }) => {
            const modules = emptyModules(features, hasOutputs);
            if (modules.size === 0)
                return;
            updateConfig({
                vite: { plugins: [{ name: 'shiplog:features', enforce: 'pre', load: (id) => modules.get(id) }] },
            });
        },
    },
});
