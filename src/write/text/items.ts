// Where each item of a map or list is written.
import { type CST, isCollection, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Facts } from './same.ts';

/** A map or a list that has at least one item. */
export type Collection = ParsedNode & { flow?: boolean; srcToken?: CST.Token };

export interface Item {
  /** The key; `undefined` in a list. */
  name: string | undefined;
  /** Its value as facts. */
  facts: unknown;
  value: ParsedNode;
  /** Offset of its first character. */
  start: number;
  /** Offset after its colon or dash; in brackets, of its first character. */
  after: number;
  /** Offset of its value's first character; that of `after` for an empty one. */
  from: number;
  /** Offset after its last character; for a block, after its last line. */
  end: number;
}

const BETWEEN = new Set(['space', 'newline', 'comment', 'comma']);

export const isBlock = (node: unknown): node is Collection => isCollection(node) && !node.flow;

/** Where an item starts, and where its colon or dash ends. */
function placed(token: CST.CollectionItem, isList: boolean, isFlow: boolean): { start: number; after: number } | undefined {
  const { start, key, sep = [], value } = token;
  if (start.some(({ type }) => type === 'explicit-key-ind') || (isList && (key || sep.length > 0))) return undefined;
  const first = [...start, key, ...sep, value].find((one) => one && !BETWEEN.has(one.type));
  const sign = [...start, ...sep].find(({ type }) => type === (isList ? 'seq-item-ind' : 'map-value-ind'));
  if (!first || !(sign || (isList && isFlow))) return undefined;
  return { start: first.offset, after: sign ? sign.offset + 1 : first.offset };
}

const isWritten = ({ start, key, sep, value }: CST.CollectionItem): boolean =>
  key !== undefined || value !== undefined || sep !== undefined || start.some(({ type }) => type === 'seq-item-ind');

/**
 * The items of a map or list in the order of the text; `undefined` where they cannot be taken apart: keys of `<<`, keys that are
 * not texts, and such rare forms.
 */
export function itemsOf(node: ParsedNode, facts: unknown): Item[] | undefined {
  const tokens = (node.srcToken as CST.BlockMap | undefined)?.items.filter(isWritten) ?? [];
  const isList = isSeq(node);
  if (!(isList || isMap(node)) || tokens.length === 0 || tokens.length !== node.items.length) return undefined;
  const made: Item[] = [];
  for (const [index, token] of tokens.entries()) {
    const place = placed(token, isList, node.flow ?? false);
    const pair = isList ? undefined : node.items[index];
    const value = (isList ? node.items[index] : pair?.value) as ParsedNode | null;
    if (!place || !value || (pair && !(isScalar(pair.key) && Object.hasOwn(facts as Facts, String(pair.key.value))))) return undefined;
    const name = pair && String((pair.key as { value: unknown }).value);
    const [from, end] = value.range;
    const written = from < end ? { from, end } : { from: place.after, end: place.after };
    made.push({ name, value, ...place, ...written, facts: (facts as Facts)[name ?? index] });
  }
  return made;
}
