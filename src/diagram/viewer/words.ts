// What the status line says of what is seen, out of words that the page already holds: no language of its own.
import type { Graph } from './graph.ts';
import { wordsOf } from './read.ts';
import { found } from './search.ts';
import type { Seen } from './seen.ts';
import { trace } from './trace.ts';

type Words = (Node | string)[];

/** The contents of `parts` one behind the other, links as links. */
const joined = (parts: Iterable<Element>): Words =>
  [...parts]
    .filter(({ textContent }) => textContent.trim())
    .flatMap((part, nth) => [nth ? ' · ' : '', ...(part.cloneNode(true) as Element).childNodes]);

/** `none` is said when a search finds nothing. */
export function wordsFor(root: ParentNode, { step, element, tracing, query, tag }: Seen, graph: Graph, none: string): Words {
  const names = (ids: readonly string[]) => ids.map((id) => graph.elements.get(id)?.name).join(', ');
  if (step) return [`${step.number} · `, ...joined(root.querySelectorAll(`#${step.id} > :is(a, p)`))];
  if (element && tracing) {
    const { before, after } = trace(graph, element);
    return [[before, [element], after].map(names).filter(Boolean).join(' → ')];
  }
  if (element) return joined(wordsOf(root, element)?.children ?? []);
  if (!query && !tag) return [];
  const ids = found(graph, query, tag).map(({ id }) => id);
  return [ids.length ? `${ids.length}: ${names(ids)}` : none];
}
