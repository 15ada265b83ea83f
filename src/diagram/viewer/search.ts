// The search in a diagram: case and accents do not count, d finds đ, and every word must be there.
import type { Graph, GraphElement } from './graph.ts';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** Elements that hold every word of `query` and bear `tag`; an empty one asks for nothing. */
export function found({ elements }: Graph, query = '', tag = ''): GraphElement[] {
  const words = folded(query).split(/\s+/);
  return [...elements.values()].filter(
    ({ text, tags }) => (!tag || tags.includes(tag)) && words.every((word) => folded(text).includes(word)),
  );
}
