// The search in a diagram: case and accents are ignored, d finds đ, and every word must match.
import type { Graph } from './graph.ts';

export interface Asked {
  /** Words; an empty text matches nothing. */
  search?: string | undefined;
  tag?: string | undefined;
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** Ids of the elements that contain every word of `search` and have `tag`. */
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
