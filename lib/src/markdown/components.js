import { figure, video } from './media.js';
import { pageOf } from './page.js';
/** Where the modules of live components are: Vite reads it as the folder `components/live` of the tool. */
export const LIVE = 'shiplog/live/';
/** Name → module: a file of src/components/live. To add a component, write it and add it here. */
export const COMPONENTS = {
    Timeline: 'shiplog/live/Timeline.astro',
    Progress: 'shiplog/live/Progress.astro',
    LatestWeek: 'shiplog/live/LatestWeek.astro',
    Diagram: 'shiplog/live/Diagram.astro',
    Changes: 'shiplog/live/Changes.astro',
    TrackerSandbox: 'shiplog/live/TrackerSandbox.astro',
    Funnel: 'shiplog/live/Funnel.astro',
    Report: 'shiplog/live/Report.astro',
    Milestones: 'shiplog/live/Milestones.astro',
    HeatMap: 'shiplog/live/HeatMap.astro',
    Rubric: 'shiplog/live/Rubric.astro',
    Video: 'shiplog/live/Video.astro',
    Gallery: 'shiplog/live/Gallery.astro',
    Bars: 'shiplog/live/Bars.astro',
    KeyFigures: 'shiplog/live/KeyFigures.astro',
    Payback: 'shiplog/live/Payback.astro',
};
/** Components of a part of the site that site.yaml can switch off: they render nothing then. */
export const COMPONENT_FEATURES = {
    TrackerSandbox: 'sandbox',
    Funnel: 'sandbox',
    Report: 'sandbox',
};
/** Every name that an .mdx page may use. A figure is written as a component and becomes an image. */
export const COMPONENT_NAMES = [...Object.keys(COMPONENTS), 'Figure'];
/** Components that show what is inside them; the others show nothing of it. */
export const CONTAINERS = ['Gallery', 'Bars', 'KeyFigures', 'Payback'];
/** True if `code` imports or defines `name`. Its lines need no semicolon at their end. */
const declares = (code, name) => new RegExp(`\\bimport\\b[^;'"]*\\b${name}\\b[^;'"]*['"]|\\b(?:const|let|var|class|function)\\b[\\s*{]*\\b${name}\\b`).test(code);
/** The import lines for those of `used` that the registry knows and `code`, the page's imports and exports, does not declare, in the registry's order. */
export function importsFor(used, code, registry = COMPONENTS) {
    return Object.entries(registry)
        .filter(([name]) => used.has(name) && !declares(code, name))
        .map(([name, path]) => `import ${name} from ${JSON.stringify(path)};`);
}
function use(node, context) {
    const name = node.name?.split('.')[0];
    if (!name || (name === 'Figure' && figure(node, context)))
        return;
    if (name === 'Video')
        video(node, context);
    pageOf(context).components.add(name);
}
/** Inserts the imports at the end of the pass, when every used name is known. */
export const componentVisitors = {
    mdxJsxFlowElement: use,
    mdxJsxTextElement: use,
    mdxjsEsm: (node, context) => void pageOf(context).code.push(node.value),
    after(root, context) {
        const { components, code } = pageOf(context);
        if (components.size === 0)
            return;
        for (const value of importsFor(components, code.join('\n')))
            context.prependChild(root, { type: 'mdxjsEsm', value });
    },
};
