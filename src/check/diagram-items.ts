// The lists of a diagram as written, with the path to each item, so that one invalid value hides nothing in the others.
import type { DiagramFile } from './content-tree.ts';
import type { Path } from './path.ts';

export interface Written {
  /** Its keys as written, of any type. */
  item: Readonly<Record<string, unknown>>;
  path: Path;
  /** Empty if it is missing or not text. */
  id: string;
}

const isKeys = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const itemsIn = (list: unknown, path: Path): Written[] =>
  Array.isArray(list)
    ? list.flatMap((item, index) =>
        isKeys(item) ? [{ item, path: [...path, index], id: typeof item['id'] === 'string' ? item['id'] : '' }] : [],
      )
    : [];

/** The items of one of the file's lists; site.yaml has kinds too. */
export const written = ({ yaml }: Pick<DiagramFile, 'yaml'>, list: 'elements' | 'relations' | 'views' | 'flows' | 'kinds'): Written[] =>
  itemsIn(yaml?.value[list], [list]);

/** The texts at a key that accepts one text or a list of them, each with its path. */
export function textsAt({ item, path }: Written, key: string): { text: string; path: Path }[] {
  const value = item[key];
  if (typeof value === 'string') return [{ text: value, path: [...path, key] }];
  return Array.isArray(value)
    ? value.flatMap((text, index) => (typeof text === 'string' ? [{ text, path: [...path, key, index] }] : []))
    : [];
}

/** Every step of a flow, including those of loops and branches. */
export const stepsOf = (around: Written): Written[] =>
  itemsIn(around.item['steps'], [...around.path, 'steps']).flatMap((step) => {
    if ('alternatives' in step.item)
      return itemsIn(step.item['alternatives'], [...step.path, 'alternatives']).flatMap((branch) => stepsOf(branch));
    return 'loop' in step.item ? stepsOf(step) : [step];
  });
