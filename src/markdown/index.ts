// The authoring blocks of .md and .mdx pages, as plugins of Astro's Markdown processor. Plugins render and the check validates:
// plugins are pure functions of path and text, and none of them ever stops a page.
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { HastPluginDefinition, MdastPluginDefinition } from 'satteri';
import { visitLink } from './anchors.ts';
import { cleaner } from './clean.ts';
import { visitCode } from './code.ts';
import { componentVisitors } from './components.ts';
import { containerVisitors } from './containers.ts';
import { emoji } from './emoji-text.ts';
import { visitHeading } from './headings.ts';
import { highlight } from './highlight.ts';
import { visitImage } from './images.ts';
import { FORMULA_BLOCK, FORMULA_INLINE, markVisitors } from './marks.ts';
import { visitFormula } from './math.ts';
import { openPage, type Place } from './page.ts';
import { proseVisitors } from './prose.ts';
import { safely } from './safely.ts';
import { visitCell, visitTable } from './tables.ts';
import { visitTask } from './tasks.ts';

type Visitors = Omit<MdastPluginDefinition, 'name'>;

/** Wraps every visitor, so that none of them can throw. */
const guarded = (visitors: Visitors): Visitors =>
  Object.fromEntries(
    Object.entries(visitors).map(([name, visit]) => [name, typeof visit === 'function' ? safely(visit as never) : visit]),
  ) as Visitors;

/** The Markdown syntax of content files. Quotes and dashes stay as typed; formulas are between double dollar signs. */
export const features = {
  // Astro has cut it off: a body may begin with a line, and what is below it is not front matter.
  frontmatter: false,
  directive: true,
  rawHtml: true,
  math: { singleDollarTextMath: false },
  smartPunctuation: { quotes: false, dashes: false, ellipses: false },
} as const;

function mdastPlugins(place: Place, name: string): MdastPluginDefinition[] {
  const visitors = guarded({ ...containerVisitors, ...proseVisitors, ...markVisitors, ...componentVisitors });
  return [{ name, options: { position: true }, before: (_root, context) => void openPage(place, context), ...visitors }];
}

const hastPlugin = {
  name: 'shiplog-html',
  element: [
    { filter: ['pre'], visit: safely(visitCode) },
    { filter: [FORMULA_BLOCK, FORMULA_INLINE], visit: safely(visitFormula) },
    { filter: ['a'], visit: safely(visitLink) },
    { filter: ['img'], visit: safely(visitImage) },
    { filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], visit: safely(visitHeading) },
    { filter: ['table'], visit: safely(visitTable) },
    { filter: ['th', 'td'], visit: safely(visitCell) },
    { filter: ['input'], visit: safely(visitTask) },
  ],
} as HastPluginDefinition;

/**
 * Options for Astro's `satteri()`. `root` is the content root's absolute path, `base` the site's base with a slash at both ends,
 * `languages[0]` the default language. `digest` becomes part of a plugin's name: when it changes, Astro renders cached pages again.
 * `color` highlights code blocks, like `highlight`. `guide` is the content root of the tool's guide, if the site shows it.
 */
export function markdownOptions(
  root: string,
  base: string,
  languages: readonly string[],
  digest = '',
  color: Place['color'] = highlight,
  guide?: string,
  onDisk?: Place['onDisk'],
): SatteriProcessorOptions {
  const place: Place = { root, guide, base, languages, color, onDisk };
  const name = ['shiplog', digest, base, ...languages].filter(Boolean).join('-');
  return { mdastPlugins: mdastPlugins(place, name), hastPlugins: [cleaner, emoji, hastPlugin], features };
}

/** Astro's highlighting is off: `code.ts` renders fences, with classes instead of style attributes. */
export const highlightOptions = { syntaxHighlight: false } as const;
