// What the menu inserts: authoring blocks and live components, as content/en/guide/blocks.md describes them.
import type { ProseWords } from '../../i18n/en/write-prose.ts';
import { NOTICES } from '../../markdown/names.ts';

type Place = keyof ProseWords['fill'];
export type Block = keyof ProseWords['blocks'];
export type Component = keyof ProseWords['components'];

/** `{name}` is replaced by words, `{text}` by what was selected. The author goes on writing at the first `{at}`. */
export interface Snippet {
  template: string;
  at: Place;
}

const notice = (name: string): Snippet => ({ template: `:::${name}[{title}]\n{text}\n:::`, at: 'title' });

export const BLOCKS: Readonly<Record<Block, Snippet>> = {
  ...(Object.fromEntries(NOTICES.map((name) => [name, notice(name)])) as Record<(typeof NOTICES)[number], Snippet>),
  details: notice('details'),
  tabs: { template: '::::tabs\n:::tab[{title} 1]\n{text}\n:::\n:::tab[{title} 2]\n{item}\n:::\n::::', at: 'title' },
  steps: { template: ':::steps\n1. {text}\n2. {item}\n:::', at: 'text' },
  cards: { template: '::::cards\n:::card[{title} 1]\n{text}\n:::\n:::card[{title} 2]\n{item}\n:::\n::::', at: 'title' },
  files: { template: ':::files\n- {text}\n  - {item}\n:::', at: 'text' },
  formula: { template: '$$\n{text}\n$$', at: 'text' },
  footnote: { template: '[^1]: {text}', at: 'text' },
};

export const TABLE: Snippet = {
  template: '| {column} 1 | {column} 2 |\n| --- | --- |\n| {text} | {item} |\n| {item} | {item} |',
  at: 'column',
};

const empty = (name: string, attributes = ''): Snippet => ({ template: `<${name}${attributes} />`, at: 'text' });
const around = (name: string, inside: string, at: Place, attributes = ''): Snippet => ({
  template: `<${name}${attributes}>\n\n${inside}\n\n</${name}>`,
  at,
});
const COSTS = '| {item} | USD |\n| --- | ---: |\n| {item} 1 | 10 |\n| {item} 2 | 20 |';

export const COMPONENTS: Readonly<Record<Component, Snippet>> = {
  Progress: empty('Progress'),
  LatestWeek: empty('LatestWeek'),
  Timeline: empty('Timeline'),
  Milestones: empty('Milestones'),
  HeatMap: empty('HeatMap'),
  Rubric: empty('Rubric'),
  Diagram: { template: '<Diagram name="{text}" />', at: 'text' },
  Changes: { template: '<Changes name="{text}" from="v1" to="v2" />', at: 'text' },
  Figure: { template: '<Figure src="{text}" alt="{picture}" caption="{title}" />', at: 'text' },
  Gallery: around('Gallery', '![{picture} 1](1.png "{title} 1")\n\n![{picture} 2](2.png "{title} 2")', 'title', ' label="{title}"'),
  Video: { template: '<Video src="{text}" title="{title}" />', at: 'text' },
  Bars: around('Bars', COSTS, 'item'),
  KeyFigures: around('KeyFigures', '- **10** {figure} 1\n- **20** {figure} 2', 'figure'),
  Payback: around('Payback', COSTS, 'item', ' hourValue={5} cost={1000} years={3} hours={2}'),
  Funnel: empty('Funnel'),
  Report: empty('Report'),
  TrackerSandbox: empty('TrackerSandbox'),
};

/** Is it one of the components that can be inserted? */
export const isComponent = (name: string): name is Component => Object.hasOwn(COMPONENTS, name);

export interface Filled {
  text: string;
  /** What to select in it. */
  at: number;
  length: number;
}

/** A container needs one colon more than the containers in it. */
function withColons(template: string, inside: string): string {
  const inner = Math.max(0, ...(inside.match(/^ {0,3}:{3,}/gm) ?? []).map((colons) => colons.trim().length));
  return inner < 3 ? template : template.replaceAll(/^:{3,}/gm, (colons) => colons + ':'.repeat(inner - 2));
}

/** The snippet in the author's words, with `selected`, if anything, as its text. */
export function fillSnippet({ template, at }: Snippet, fill: ProseWords['fill'], selected = ''): Filled {
  const text = selected.trim();
  const value = (place: string): string | undefined => (place === 'text' && text !== '' ? text : (fill as Record<string, string>)[place]);
  let found: { at: number; length: number } | undefined;
  let filled = '';
  for (const part of withColons(template, text).split(/(\{[a-z]+\})/)) {
    const place = /^\{([a-z]+)\}$/.exec(part)?.[1];
    const written = (place === undefined ? undefined : value(place)) ?? part;
    if (place === at) found ??= { at: filled.length, length: written.length };
    filled += written;
  }
  return { text: filled, ...(found ?? { at: filled.length, length: 0 }) };
}
