// New text for a single value or for a map or list in brackets, in the style of what was there.
import { isCollection, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import { isDay } from '../../site/dates.ts';
import { flowText, isDayKey, keyText, type Style } from './entries.ts';
import { type Item, itemsOf } from './items.ts';
import { planOf } from './plan.ts';
import { isFacts, same } from './same.ts';
import { scalarText } from './scalar.ts';

export interface Job {
  text: string;
  style: Style;
  /** Items at this depth are rewritten when they change; those above keep what they can. 0: also those that have an alias. */
  limit: number;
}

/** The items of `node`, if it can become `next` item by item. */
export function itemsToKeep(node: ParsedNode, facts: unknown, next: unknown): Item[] | undefined {
  const isSameKind = isCollection(node) && (Array.isArray(next) ? isSeq(node) : isFacts(next) && !isSeq(node));
  return isSameKind && Object.keys(next as object).length > 0 ? itemsOf(node, facts) : undefined;
}

/** A single value as the old one was written: plain, quoted or a block, and as wide; further lines start with `pad`. */
export function scalarLike({ text, style }: Job, { name = '', value, facts, after, end }: Item, next: unknown, pad?: string): string {
  const type = (value as Scalar.Parsed).type;
  const lines = text.slice(after, end).trimEnd().split('\n');
  const width = lines.length > 1 ? Math.max(...lines.map((line) => line.trim().length)) + style.step : 0;
  const day = isDayKey(name) || (type === 'PLAIN' && isDay(String(facts)));
  const made = scalarText(next, { type, day, width, step: style.step, single: style.single, flow: pad === undefined });
  return made.replace(/\n(?=[^\n])/g, `\n${pad}`);
}

/** A map or list in brackets as `next`; `key` is the one that it is the value of. */
export function flowLike(job: Job, node: ParsedNode, items: readonly Item[], key: string, facts: unknown, next: unknown): string {
  const { text, style } = job;
  const [from, to] = node.range;
  const gap = (index: number) => text.slice(items[index]?.end, items[index + 1]?.start);
  const usualGap = items.length > 1 && !gap(0).includes('#') ? gap(0) : ', ';
  let made = text.slice(from, items[0]?.start);
  let last: number | undefined;
  for (const [index, { from: old, name, value }] of planOf(key, items, facts, next).entries()) {
    if (index > 0) made += last !== undefined && old === last + 1 ? gap(last) : usualGap;
    const item = old === undefined ? undefined : items[old];
    const lead = name === undefined ? '' : `${keyText(name, style.single)}: `;
    made += item ? flowItem(job, item, key, value) : lead + flowText(value, name ?? key, style);
    last = old;
  }
  return made + text.slice(items.at(-1)?.end, to);
}

function flowItem(job: Job, item: Item, key: string, next: unknown): string {
  const { text, style } = job;
  const { name, value, facts, start, after, from, end } = item;
  if (same(facts, next, name)) return text.slice(start, end);
  const items = itemsToKeep(value, facts, next);
  const gap = text.slice(after, from) || (name === undefined ? '' : ' ');
  if (items) return text.slice(start, after) + gap + flowLike(job, value, items, name ?? key, facts, next);
  const isSingle = isScalar(value) && (typeof next !== 'object' || next === null);
  return text.slice(start, after) + gap + (isSingle ? scalarLike(job, item, next) : flowText(next, name ?? key, style));
}
