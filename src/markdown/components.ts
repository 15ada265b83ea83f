// Live components that .mdx pages use without an import line. A file imports only the names that it uses,
// so that other pages load none of their styles or scripts.
import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import type { Feature } from '../site/site.ts';
import { figure, type Jsx, video } from './media.ts';
import { pageOf } from './page.ts';

/** Name → module, as a path below the project's root. To add a component, write it and add it here. */
export const COMPONENTS: Readonly<Record<string, string>> = {
  Timeline: '/src/components/live/Timeline.astro',
  Progress: '/src/components/live/Progress.astro',
  LatestWeek: '/src/components/live/LatestWeek.astro',
  Diagram: '/src/components/live/Diagram.astro',
  Changes: '/src/components/live/Changes.astro',
  TrackerSandbox: '/src/components/live/TrackerSandbox.astro',
  Funnel: '/src/components/live/Funnel.astro',
  Report: '/src/components/live/Report.astro',
  Milestones: '/src/components/live/Milestones.astro',
  HeatMap: '/src/components/live/HeatMap.astro',
  Rubric: '/src/components/live/Rubric.astro',
  Video: '/src/components/live/Video.astro',
  Gallery: '/src/components/live/Gallery.astro',
  Bars: '/src/components/live/Bars.astro',
  KeyFigures: '/src/components/live/KeyFigures.astro',
  Payback: '/src/components/live/Payback.astro',
};

/** Components of a part of the site that site.yaml can switch off: they render nothing then. */
export const COMPONENT_FEATURES: Readonly<Record<string, Exclude<Feature, 'guide'>>> = {
  TrackerSandbox: 'sandbox',
  Funnel: 'sandbox',
  Report: 'sandbox',
};

/** Every name that an .mdx page may use. A figure is written as a component and becomes an image. */
export const COMPONENT_NAMES: readonly string[] = [...Object.keys(COMPONENTS), 'Figure'];

/** Components that show what is inside them; the others show nothing of it. */
export const CONTAINERS: readonly string[] = ['Gallery', 'Bars', 'KeyFigures', 'Payback'];

/** True if `code` imports or defines `name`. Its lines need no semicolon at their end. */
const declares = (code: string, name: string): boolean =>
  new RegExp(`\\bimport\\b[^;'"]*\\b${name}\\b[^;'"]*['"]|\\b(?:const|let|var|class|function)\\b[\\s*{]*\\b${name}\\b`).test(code);

/** The import lines for those of `used` that the registry knows and `code`, the page's imports and exports, does not declare, in the registry's order. */
export function importsFor(used: ReadonlySet<string>, code: string, registry = COMPONENTS): string[] {
  return Object.entries(registry)
    .filter(([name]) => used.has(name) && !declares(code, name))
    .map(([name, path]) => `import ${name} from ${JSON.stringify(path)};`);
}

function use(node: Readonly<Jsx>, context: MdastVisitorContext): void {
  const name = node.name?.split('.')[0];
  if (!name || (name === 'Figure' && figure(node, context))) return;
  if (name === 'Video') video(node, context);
  pageOf(context).components.add(name);
}

/** Inserts the imports at the end of the pass, when every used name is known. */
export const componentVisitors = {
  mdxJsxFlowElement: use,
  mdxJsxTextElement: use,
  mdxjsEsm: (node, context) => void pageOf(context).code.push(node.value),
  after(root, context) {
    const { components, code } = pageOf(context);
    if (components.size === 0) return;
    for (const value of importsFor(components, code.join('\n'))) context.prependChild(root, { type: 'mdxjsEsm', value });
  },
} satisfies Omit<MdastPluginDefinition, 'name'>;
