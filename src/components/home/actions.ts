// The buttons of the home page's first screen: those of site.yaml, else the live demo and the first thing to read.
import type { Home } from '../../site/home.ts';
import type { Words } from '../../site/words.ts';

export interface Action {
  /** Content path of the page: `proposal`. */
  path: string;
  /** The language that the address names; by default the reader's. */
  language?: string | undefined;
  label?: Words | undefined;
}

/** What a new reader wants after the demo, best first. */
const READING = ['proposal', 'architecture', 'worklog'];

/** `sections` are the content paths of the site's sections, in the header's order; `prefixes` the languages that addresses name. */
export function homeActions({ actions }: Home, sections: readonly string[], hasSandbox: boolean, prefixes: readonly string[]): Action[] {
  if (actions)
    return actions.map(({ to, label }) => {
      const names = to.split('/').filter((name) => name !== '');
      const language = prefixes.find((prefix) => prefix === names[0]);
      return { path: names.slice(language ? 1 : 0).join('/'), ...(language && { language }), label };
    });
  const read = READING.find((path) => sections.includes(path)) ?? sections[0];
  return [...(hasSandbox ? ['sandbox'] : []), ...(read ? [read] : [])].map((path) => ({ path }));
}
