// The style in which a front matter is written, for what is added to it.
import { isCollection, isMap, isPair, isScalar, isSeq, type Pair, type ParsedNode, visit, type YAMLMap } from 'yaml';
import { type Style, usual } from './entries.ts';
import { isBlock } from './items.ts';

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/** The style of a front matter; the usual one for what it does not show. */
export function styleOf(map: YAMLMap.Parsed, yaml: string): Style {
  const column = (node: unknown): number => {
    const [start = 0] = (node as ParsedNode).range;
    return start - yaml.lastIndexOf('\n', start - 1) - 1;
  };
  const pairs: Pair[] = [];
  visit(map, (_, node) => {
    if (isPair(node)) pairs.push(node);
  });
  const block = (is: (value: unknown) => boolean): number | undefined => {
    const found = pairs.find(({ key, value }) => isBlock(value) && is(value) && column(value) >= column(key));
    return found && column(found.value) - column(found.key);
  };
  const listStep = block(isSeq);
  const flows = (key: string) =>
    pairs.flatMap((pair) => (keyOf(pair) === key && isCollection(pair.value) && pair.value.items.length > 0 ? [pair.value] : []));
  return {
    step: block(isMap) || listStep || usual.step,
    listStep: listStep ?? usual.listStep,
    single: /(?::|-) '/.test(yaml) && !/(?::|-) "/.test(yaml),
    flow(key) {
      const [known] = flows(key);
      const [first] = known?.items ?? [];
      if (!known) return usual.flow(key);
      return { value: known.flow ?? false, items: isCollection(first) ? (first.flow ?? false) : usual.flow(key).items };
    },
  };
}
