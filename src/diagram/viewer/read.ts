// Reads from the page what its drawing and its tables say.
import type { Graph, GraphElement } from './graph.ts';

/** The row that says an element in words, where the page has one. */
export const wordsOf = (root: ParentNode, element: string): Element | null =>
  root.querySelector(`.diagram-words [data-element="${element}"]`);

/** Ids of the relations that an arrow or a disc stands for. */
export const relationsOf = ({ dataset }: SVGElement): string[] => (dataset['stands'] ?? dataset['relation'] ?? '').split(' ');

/** What the drawing `svg` of the diagram `root` shows. */
export function readGraph(root: ParentNode, svg: ParentNode): Graph {
  const elements = new Map<string, GraphElement>();
  for (const part of svg.querySelectorAll<SVGElement>('.d-group, .d-node')) {
    const { element: id = '', parent, tags = '' } = part.dataset;
    const row = wordsOf(root, id) ?? part;
    elements.set(id, { id, parent, tags: tags.split(' '), name: (row.children[0] ?? row).textContent.trim(), text: row.textContent });
  }
  const arrows = [...svg.querySelectorAll<SVGElement>('.d-relation')].map((part) => {
    const { from = '', to = '' } = part.dataset;
    return { ids: relationsOf(part), from, to };
  });
  return { elements, arrows };
}
