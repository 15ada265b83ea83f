// The search in a diagram: case and accents do not count, d finds đ, and every word must be there.
import type { Graph } from './graph.ts';

export interface Asked {
  /** Words; an empty text asks for nothing. */
  search?: string | undefined;
  tag?: string | undefined;
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** Ids of the elements that hold every word of `search` and bear `tag`. */
export const found = ({ elements }: Graph, { search = '', tag }: Asked): string[] =>
  [...elements.values()]
    .filter(
      ({ text, tags }) =>
        (!tag || tags.includes(tag)) &&
        folded(search)
          .split(' ')
          .every((word) => folded(text).includes(word)),
    )
    .map(({ id }) => id);
