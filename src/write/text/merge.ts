// Two edits of one version of a week, merged by field. What both changed differently is a conflict, which a person decides.
import { diff3Merge } from 'node-diff3';
import type { Unreadable } from './cut.ts';
import { idsOf, isFacts, same } from './same.ts';
import { changeWeekText, readWeekText, type WeekText } from './week-text.ts';

export interface Conflict {
  /** Keys from the top; an item of a list of tasks, blockers or evidence by its id. `'body'`: these lines of the prose. */
  path: readonly string[] | 'body';
  /** `undefined`: not there. */
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export type Answer = 'mine' | 'theirs';

export interface Merge {
  merged: WeekText;
  /** Their text with what is merged: their comments stay. */
  text: string;
  conflicts: Conflict[];
}

interface Sides<T> {
  base: T;
  mine: T;
  theirs: T;
}
type Decide = (conflict: Conflict) => unknown;

const nothing: WeekText = { facts: {}, body: '' };

/** Lines of `mine` in which those that only they changed are theirs. */
function mergeLines(path: Conflict['path'], { base, mine, theirs }: Sides<readonly string[]>, decide: Decide): string[] {
  const regions = diff3Merge([...mine], [...base], [...theirs], { excludeFalseConflicts: true });
  return regions.flatMap(
    ({ ok, conflict }) => ok ?? (decide({ path, base: conflict?.o, mine: conflict?.a, theirs: conflict?.b }) as string[]),
  );
}

/** True if a merge by lines needs no decision; the result is in `merged`. */
function mergedLines(sides: Sides<readonly string[]>): string[] | undefined {
  let clean = true;
  const lines = mergeLines([], sides, () => {
    clean = false;
    return [];
  });
  return clean ? lines : undefined;
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** A list of texts or a text of several lines, merged where nothing overlaps. */
function mergedText({ base, mine, theirs }: Sides<unknown>): unknown {
  if (isTexts(base) && isTexts(mine) && isTexts(theirs)) return mergedLines({ base, mine, theirs });
  if (typeof base !== 'string' || typeof mine !== 'string' || typeof theirs !== 'string') return undefined;
  return mergedLines({ base: base.split('\n'), mine: mine.split('\n'), theirs: theirs.split('\n') })?.join('\n');
}

/** The names of both in one order: that of the side that changed it, the other's additions after their predecessors. */
function mergedOrder({ base, mine, theirs }: Sides<readonly string[]>): string[] {
  const common = new Set(base.filter((name) => mine.includes(name) && theirs.includes(name)));
  const isMoved = mine.filter((name) => common.has(name)).join() !== base.filter((name) => common.has(name)).join();
  const [first, second] = isMoved ? [mine, theirs] : [theirs, mine];
  const order = [...first];
  for (const [index, name] of second.entries())
    if (!order.includes(name)) order.splice(order.indexOf(second[index - 1] ?? '') + 1, 0, name);
  return order;
}

const byId = (list: readonly unknown[], ids: readonly string[]) => Object.fromEntries(ids.map((id, index) => [id, list[index]]));

function mergeFields(path: readonly string[], { base, mine, theirs }: Sides<Record<string, unknown>>, decide: Decide) {
  const names = mergedOrder({ base: Object.keys(base), mine: Object.keys(mine), theirs: Object.keys(theirs) });
  const fields = names.map((name) => [
    name,
    mergeValue([...path, name], { base: base[name], mine: mine[name], theirs: theirs[name] }, decide),
  ]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function mergeValue(path: readonly string[], sides: Sides<unknown>, decide: Decide): unknown {
  const { base, mine, theirs } = sides;
  const key = path.at(-1);
  if (same(mine, theirs, key) || same(base, theirs, key)) return mine;
  if (same(base, mine, key)) return theirs;
  if (isFacts(mine) && isFacts(theirs)) return mergeFields(path, { base: isFacts(base) ? base : {}, mine, theirs }, decide);
  const [before = [], own, other] = [base, mine, theirs].map(idsOf);
  if (own && other && (own.length > 0 || other.length > 0)) {
    const lists = {
      base: byId((base ?? []) as unknown[], before),
      mine: byId(mine as unknown[], own),
      theirs: byId(theirs as unknown[], other),
    };
    return Object.values(mergeFields(path, lists, decide));
  }
  return mergedText(sides) ?? decide({ path, base, mine, theirs });
}

/**
 * Merges by field: tasks, blockers and evidence by id, maps by key, prose and lists of texts by line. `answers` are for the conflicts
 * in their order; one without an answer is `mine`. An empty `base` is a file that was not there. `Unreadable`: their text is broken.
 */
export function mergeWeeks(texts: Sides<string>, answers: readonly (Answer | undefined)[] = []): Merge | Unreadable {
  const base = texts.base === '' ? nothing : readWeekText(texts.base);
  const [mine, theirs] = [readWeekText(texts.mine), readWeekText(texts.theirs)];
  if ('reason' in base) return base;
  if ('reason' in mine) return mine;
  if ('reason' in theirs) return theirs;
  const conflicts: Conflict[] = [];
  const decide: Decide = (conflict) => conflict[answers[conflicts.push(conflict) - 1] ?? 'mine'];
  const facts = mergeFields([], { base: base.facts, mine: mine.facts, theirs: theirs.facts }, decide);
  const lines = { base: base.body.split('\n'), mine: mine.body.split('\n'), theirs: theirs.body.split('\n') };
  const body = mergeLines('body', lines, decide).join('\n');
  const merged = { facts, body };
  return { merged, conflicts, text: changeWeekText(texts.theirs, merged) };
}
