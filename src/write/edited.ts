// What the editor edits: a week's facts as in its file, its prose, and pictures that are not uploaded yet. Changes make new values.
import { idOf } from '../site/ids.ts';
import type { Evidence, Task, Week } from '../worklog/week.ts';

/** Front matter as plain JSON; keys that the tool does not know stay. */
export type Facts = Partial<Week> & Readonly<Record<string, unknown>>;

export type Blocker = NonNullable<Week['blockers']>[number];

/** A picture beside the week's file. */
export interface Picture {
  /** Name of the file: `week-08-board.webp`. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface Edited {
  facts: Facts;
  body: string;
  pictures: readonly Picture[];
}

/** `record` without keys that have no value. */
export const defined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

/** `list` with the item at `index` replaced, or removed by `undefined`. */
export const withItem = <T>(list: readonly T[], index: number, item: T | undefined): T[] =>
  item === undefined ? list.toSpliced(index, 1) : list.with(index, item);

/** `list` with the item at `index` one place earlier. */
export const movedUp = <T>(list: readonly T[], index: number): T[] =>
  index === 0 ? [...list] : list.toSpliced(index, 1).toSpliced(index - 1, 0, list[index] as T);

/** A list that has no item is left out of the file. */
export const unlessEmpty = <T>(list: readonly T[]): T[] | undefined => (list.length === 0 ? undefined : [...list]);

/** Longest id made of a title: an anchor is typed and read, too. */
const LONGEST_ID = 40;

/** An id made of `text` that `taken` does not have. */
export function freshId(text: string, taken: ReadonlySet<string>, fallback: string): string {
  const whole = idOf(text) ?? fallback;
  const base =
    whole.length <= LONGEST_ID
      ? whole
      : whole
          .slice(0, LONGEST_ID + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, LONGEST_ID);
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}

/**
 * The week with `task` in place of that at `index`. A task that is not in the file yet (`kept` has the ids of those that are) takes its
 * id from its title, so that no one types it; what refers to it follows.
 */
export function withTask(facts: Facts, index: number, task: Task, kept: ReadonlySet<string>, taken: ReadonlySet<string>): Facts {
  const tasks = facts.tasks ?? [];
  const before = tasks[index];
  if (!before || kept.has(before.id) || task.continues !== undefined || task.title === before.title)
    return { ...facts, tasks: tasks.with(index, task) };
  const others = new Set([...taken, ...tasks.filter((_, at) => at !== index).map(({ id }) => id)]);
  const id = freshId(task.title ?? '', others, `task-${index + 1}`);
  const follow = (named: string | undefined) => (named === before.id ? id : named);
  const blockers = facts.blockers?.map((blocker) =>
    defined({ ...blocker, blocks: follow(blocker.blocks), resolved: follow(blocker.resolved) }),
  );
  return defined({ ...facts, tasks: tasks.with(index, { ...task, id }), blockers });
}

/** A new task at the end of the list. */
export function withNewTask(facts: Facts, task: Omit<Task, 'id'> & { id?: string }, taken: ReadonlySet<string>): Facts {
  const tasks = facts.tasks ?? [];
  const ids = new Set([...taken, ...tasks.map(({ id }) => id)]);
  return { ...facts, tasks: [...tasks, { ...task, id: task.id ?? freshId(task.title ?? '', ids, `task-${tasks.length + 1}`) }] };
}

/** The week with a new blocker at the end of the list; its id follows its text once it has one. */
export function withBlocker(facts: Facts, blocker: Omit<Blocker, 'id'>): Facts {
  const { blockers = [] } = facts;
  const id = freshId('', new Set(blockers.map((one) => one.id)), `blocker-${blockers.length + 1}`);
  return { ...facts, blockers: [...blockers, { ...blocker, id }] };
}

/** Items by id with the text at `index` changed; the id of one that the file does not have yet follows its text. */
export function withText(
  items: Readonly<Record<string, string>> | undefined,
  index: number,
  text: string | undefined,
  kept: ReadonlySet<string>,
  fallback: string,
): Record<string, string> | undefined {
  const entries = Object.entries(items ?? {});
  const taken = new Set(entries.flatMap(([id], at) => (at === index ? [] : [id])));
  const before = entries[index]?.[0];
  if (text === undefined) entries.splice(index, 1);
  else entries[index] = [before !== undefined && kept.has(before) ? before : freshId(text, taken, `${fallback}-${index + 1}`), text];
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** What a pasted address most likely is, as the text of its link. */
export function labelOf(href: string): string {
  const at = URL.parse(href);
  if (!at) return '';
  const [, owner, name, kind, id = ''] = at.pathname.split('/');
  if (kind === 'commit') return `Commit ${id.slice(0, 7)}`;
  if (kind === 'pull' || kind === 'pulls') return `Pull request ${id}`;
  if (kind === 'issues') return `Issue ${id}`;
  if (name && !kind) return `${owner}/${name}`;
  return `${at.host}${at.pathname}`.replace(/\/$/, '').slice(0, 60);
}

/** The address of a commit that was entered by its hash alone, on the host of the team's repository. */
export const commitUrl = (repository: string, text: string): string | undefined =>
  /^[0-9a-f]{7,40}$/.test(text.trim()) ? `${repository}/commit/${text.trim()}` : undefined;

/** `list` with the link at `index` changed; a new one's label and id follow its address until they are written. */
export function withLink(list: readonly Evidence[], index: number, link: Partial<Evidence>, kept: ReadonlySet<string>): Evidence[] {
  const before = list[index];
  const href = (link.href ?? before?.href ?? '').trim();
  const follows = before === undefined || before.label === '' || before.label === labelOf(before.href);
  const label = link.label ?? (follows ? labelOf(href) : before.label);
  const taken = new Set(list.filter((_, at) => at !== index).map(({ id }) => id));
  const id = before && kept.has(before.id) ? before.id : freshId(label, taken, `link-${index + 1}`);
  return index < list.length ? list.with(index, { ...before, id, label, href }) : [...list, { id, label, href }];
}
