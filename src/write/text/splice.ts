// Changes a map or list of lines within its text: items that are not edited are copied, and comments above an item go with it.
import { isCollection, isScalar } from 'yaml';
import { fieldLines, itemLines, valueLines } from './entries.ts';
import { type Item, isBlock } from './items.ts';
import { climb, commentAt, isBlank, isComment, lineEnd, lineStart } from './lines.ts';
import { type Planned, planOf } from './plan.ts';
import { flowLike, itemsToKeep, type Job, scalarLike } from './replace.ts';
import { same } from './same.ts';

/** What may refer to an anchor. */
const ALIAS = /[\s,[{]\*[^\s*]/;

/** An item's lines, from the comments above it to before the blank lines below it. */
interface Written extends Item {
  lead: number;
  line: number;
  close: number;
}

/** The part of the text that a map or list has for its lines. */
interface Region {
  from: number;
  to: number;
}

/** The items with their lines; `undefined` if lines are shared in some rare way. The first may be in a line with a dash. */
function linesOf({ text }: Job, items: readonly Item[], { from, to }: Region): Written[] | undefined {
  const column = (items[0]?.start ?? 0) - lineStart(text, items[0]?.start ?? 0);
  const isAbove = isComment(column);
  const starts = items.map(({ start }, index) => (index === 0 ? Math.max(from, lineStart(text, start)) : lineStart(text, start)));
  const leads = starts.map((line, index) => climb(text, line, index === 0 ? from : lineEnd(text, items[index - 1]?.start ?? 0), isAbove));
  const isGap = (line: string) => isBlank(line) || isAbove(line);
  const isOwn = ({ start }: Item, index: number) =>
    index === 0 || (isBlank(text.slice(starts[index], start)) && start - (starts[index] ?? 0) === column);
  if (!items.every(isOwn)) return undefined;
  return items.map((item, index) => {
    const line = starts[index] ?? from;
    return { ...item, line, lead: leads[index] ?? from, close: climb(text, leads[index + 1] ?? to, lineEnd(text, line), isGap) };
  });
}

/** A value that takes the place of another of its item: the comment that ends the line stays, as do further comments. */
function replaced(job: Job, item: Written, made: string): string {
  const { text } = job;
  const { value, after, end, close, lead } = item;
  const header = /^[ \t]*[|>][-+0-9]*/.exec(text.slice(after))?.[0].length;
  const comment = commentAt(text, isBlock(value) ? after : header === undefined ? end : after + header);
  const rest = isBlock(value) ? close : text[end - 1] === '\n' ? end : lineEnd(text, end);
  const line = made.indexOf('\n');
  return text.slice(lead, after) + made.slice(0, line) + comment + made.slice(line) + text.slice(Math.min(rest, close), close);
}

/** The lines of an item with another value. `key` is the one that its list is the value of. */
function changed(job: Job, item: Written, key: string, next: unknown, depth: number): string {
  const { text, style, limit } = job;
  const { name, value, facts, after, start, from: first, end, close, lead } = item;
  const pad = ' '.repeat(start - lineStart(text, start));
  if (depth < limit) {
    const items = itemsToKeep(value, facts, next);
    const from = Math.min(items?.[0]?.start ?? 0, lineEnd(text, after));
    const made = items && isBlock(value) ? spliced(job, items, name ?? key, { from, to: close }, facts, next, depth + 1) : undefined;
    if (made !== undefined) return text.slice(lead, from) + made;
    if (items && !isBlock(value))
      return text.slice(lead, first) + flowLike(job, value, items, name ?? key, facts, next) + text.slice(end, close);
    if (isScalar(value) && (typeof next !== 'object' || next === null)) {
      const gap = text.slice(after, first).replace(/^\s*\n\s*$|^$/, ' ');
      return replaced(job, item, `${gap}${scalarLike(job, item, next, pad)}\n`);
    }
  }
  const isFlow =
    isCollection(value) && value.items.length > 0 ? !isBlock(value) : style.flow(name ?? key)[name === undefined ? 'items' : 'value'];
  return replaced(
    job,
    item,
    name === undefined ? itemLines(next, key, pad, style, isFlow).slice(pad.length + 1) : valueLines(next, name, pad, style, isFlow),
  );
}

/**
 * The lines of a map or list as `next`. New items are written as those beside them. `undefined` where that cannot be done line by
 * line.
 */
export function spliced(job: Job, items: readonly Item[], key: string, region: Region, facts: unknown, next: unknown, depth: number) {
  const { text, style, limit } = job;
  const written = linesOf(job, items, region);
  const [first] = written ?? [];
  if (!written || !first) return undefined;
  const column = first.start - lineStart(text, first.start);
  const pad = ' '.repeat(column);
  const isInline = first.line === region.from && first.start === first.line && column > 0;
  const isFlow = isCollection(items.at(-1)?.value) && !isBlock(items.at(-1)?.value);
  const plan = planOf(key, items, facts, next);

  const linesFor = ({ from, name, value }: Planned): string => {
    const item = from === undefined ? undefined : written[from];
    if (!item) return name === undefined ? itemLines(value, key, pad, style, isFlow) : fieldLines(name, value, pad, style);
    const copy = text.slice(item.lead, item.close);
    const isSame = same(item.facts, value, item.name) && !(limit === 0 && ALIAS.test(copy));
    const lines = isSame ? copy : changed(job, item, key, value, depth);
    return isInline && from === 0 ? pad + lines : lines;
  };
  const isKept = (index: number) => plan.some(({ from }) => from === index);
  const below = (index: number) => text.slice(written[index]?.close, written[index + 1]?.lead);
  /** Comments on their own below removed items, from `index`. */
  const orphans = (index: number): string => {
    if (index >= written.length - 1 || isKept(index)) return '';
    return (below(index).includes('#') ? below(index).replace(/^\s*\n/, '') : '') + orphans(index + 1);
  };
  const usualGap = written.length > 1 ? below(0).replace(/^.*#.*\r?\n/gm, '') : '';
  const gap = (index: number): string => {
    const from = plan[index]?.from;
    const isLast = index === plan.length - 1;
    if (from === undefined || from === written.length - 1) return isLast ? '' : usualGap;
    return (isLast && !below(from).includes('#') ? '' : below(from)) + orphans(from + 1);
  };
  const lines = plan.map((planned, index) => linesFor(planned) + gap(index)).join('');
  const tail = text.slice(written.at(-1)?.close, region.to);
  const above = text.slice(region.from, first.lead) + orphans(0);
  if (!isInline) return above + lines + tail;
  return lines.startsWith(pad) && !/^\s*#/.test(lines) ? lines.slice(column) + tail : undefined;
}
