// The shown parts as a tree, because text formats nest groups around their contents.
import type { Shown, ShownElement } from '../model/shown.ts';

/** An id that every text format accepts: one word, and never a keyword of the format. */
export const nameOf = (id: string): string => `e_${id.replaceAll('-', '_')}`;

/** Lines for all elements, those in a group indented one level more. `open` and `close` write a group, `leaf` any other element. */
export function writeTree(
  { elements }: Shown,
  write: { open: (group: ShownElement) => string; close: string; leaf: (element: ShownElement) => string },
): string[] {
  const lines = (parent: string | undefined, depth: number): string[] =>
    elements
      .filter((element) => element.parent === parent)
      .flatMap((element) => {
        const indent = '  '.repeat(depth);
        if (!element.open) return [indent + write.leaf(element)];
        return [indent + write.open(element), ...lines(element.id, depth + 1), indent + write.close];
      });
  return lines(undefined, 1);
}

/** Name and technology on one line. */
export const labelOf = ({ name, technology }: ShownElement): string => (technology === undefined ? name : `${name} (${technology})`);

/** The text of an arrow: the numbers of its steps and its label. */
export const arrowText = ({ numbers, label }: Shown['relations'][number]): string => [numbers.join(', '), label].filter(Boolean).join(' ');
