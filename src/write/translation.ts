// The words of a week that a translation has, each by the ids that lead to it. Facts stay in the original.
import type { Task } from '../worklog/week.ts';
import { defined, type Facts } from './edited.ts';

/** `['title']`, `['tasks', 'fix-login', 'detail']`, `['tasks', 'fix-login', 'evidence', 'commit']`. */
export type WordPath = readonly [string, ...string[]];

export interface Word {
  path: WordPath;
  /** In the original; the lines of a list are joined. */
  text: string;
}

type Detail = Task['detail'];

const joined = (detail: Detail): string => (detail === undefined ? '' : typeof detail === 'string' ? detail : detail.join('\n'));

const maps = ['objectives', 'next'] as const;

/** Everything that has a text, in the order of the form. */
export function wordsOf({ title, summary, objectives = {}, tasks = [], blockers = [], next = {} }: Facts): Word[] {
  const all: Word[] = [
    { path: ['title'], text: title ?? '' },
    { path: ['summary'], text: summary ?? '' },
    ...Object.entries(objectives).map(([id, text]): Word => ({ path: ['objectives', id], text })),
    ...tasks.flatMap((task): Word[] => [
      { path: ['tasks', task.id, 'title'], text: task.title ?? '' },
      { path: ['tasks', task.id, 'detail'], text: joined(task.detail) },
      ...(task.evidence ?? []).map(({ id, label }): Word => ({ path: ['tasks', task.id, 'evidence', id], text: label })),
    ]),
    ...blockers.flatMap(({ id, text, cause }): Word[] => [
      { path: ['blockers', id, 'text'], text },
      { path: ['blockers', id, 'cause'], text: cause ?? '' },
    ]),
    ...Object.entries(next).map(([id, text]): Word => ({ path: ['next', id], text })),
  ];
  return all.filter(({ text }) => text !== '');
}

/** The translation of one of them; empty if there is none. */
export function wordAt(facts: Facts, path: WordPath): string {
  const [part, id = '', key = '', link = ''] = path;
  if (part === 'objectives' || part === 'next') return facts[part]?.[id] ?? '';
  if (part === 'blockers') return facts.blockers?.find((one) => one.id === id)?.[key as 'text' | 'cause'] ?? '';
  if (part !== 'tasks') return facts[part as 'title' | 'summary'] ?? '';
  const task = facts.tasks?.find((one) => one.id === id);
  if (key === 'evidence') return task?.evidence?.find((one) => one.id === link)?.label ?? '';
  return key === 'detail' ? joined(task?.detail) : (task?.title ?? '');
}

/** `items` with that of `id` changed, in the order of `order`; one without words is left out. */
function withPart<T extends { id: string }>(
  items: readonly T[],
  id: string,
  change: (item: T) => T,
  order: readonly { id: string }[],
): T[] | undefined {
  const known = items.find((item) => item.id === id) ?? ({ id } as T);
  const changed = defined(change(known));
  const rank = new Map(order.map((item, index) => [item.id, index]));
  const others = items.filter((item) => item.id !== id);
  if (Object.keys(changed).length === 1) return others.length > 0 ? others : undefined;
  const at = items.some((item) => item.id === id)
    ? items.findIndex((item) => item.id === id)
    : others.filter((item) => (rank.get(item.id) ?? 0) < (rank.get(id) ?? 0)).length;
  return others.toSpliced(at, 0, changed);
}

/** The translation with one text changed; an empty one is left out, and the site shows the original's. */
export function withWord(facts: Facts, original: Facts, path: WordPath, text: string): Facts {
  const [part, id = '', key = '', link = ''] = path;
  const value = text === '' ? undefined : text;
  if (maps.some((name) => name === part)) {
    const order = Object.keys(original[part as 'next'] ?? {});
    const own = { ...facts[part as 'next'], [id]: value };
    const entries = Object.entries(own).filter(([, one]) => one !== undefined);
    entries.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
    return defined({ ...facts, [part]: entries.length > 0 ? Object.fromEntries(entries) : undefined });
  }
  if (part === 'blockers')
    return defined({
      ...facts,
      blockers: withPart(facts.blockers ?? [], id, (item) => ({ ...item, [key]: value }), original.blockers ?? []),
    });
  if (part !== 'tasks') return defined({ ...facts, [part]: value });
  const from = original.tasks?.find((task) => task.id === id);
  const changed = (task: Task): Task => {
    if (key === 'evidence')
      return {
        ...task,
        evidence: withPart(task.evidence ?? [], link, (item) => ({ ...item, label: value as string }), from?.evidence ?? []),
      };
    return { ...task, [key]: key === 'detail' && value?.includes('\n') ? value.split('\n') : value };
  };
  return defined({ ...facts, tasks: withPart(facts.tasks ?? [], id, changed, original.tasks ?? []) });
}
