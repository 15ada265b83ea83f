// A conflict in the words of the form: what it is about, and its versions.
import { formatDay } from '../../i18n/days.ts';
import { isDay } from '../../site/dates.ts';
import type { TaskState } from '../../worklog/task-states.ts';
import type { Facts } from '../edited.ts';
import type { WriteFacts } from '../facts.ts';
import type { Conflict } from '../text/merge.ts';
import { say } from './desk.ts';

/** What the form calls the field `key`; `isOfTask`: of a task, not of the week. */
function labelOf({ words, findingWords }: WriteFacts, key: string, isOfTask: boolean): string {
  const labels: Readonly<Record<string, string>> = {
    title: isOfTask ? words.taskTitle : words.weekTitle,
    period: words.period,
    next: words.next,
    starts: words.first,
    ends: words.last,
    planned: words.plan,
    label: words.linkLabel,
    href: words.link,
    text: words.blockerText,
    cause: words.cause,
    blocks: words.blocks,
    resolved: words.resolvedBy,
  };
  const fields: Readonly<Record<string, string>> = findingWords.fields;
  const name = labels[key] ?? fields[key] ?? key;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const itemWords = { objectives: 'objective', next: 'nextStep', tasks: 'task', blockers: 'blocker', evidence: 'evidenceItem' } as const;

const isList = (key: string | undefined): key is keyof typeof itemWords => key !== undefined && Object.hasOwn(itemWords, key);

/** What an item says: its title, label or text, or the item where it is a text. */
const itemText = (item: unknown): unknown =>
  typeof item === 'object' && item !== null ? Object.entries(item).find(([key]) => ['title', 'label', 'text'].includes(key))?.[1] : item;

/** The place of a conflict, from the week down to the field: `Tasks › Task 2 › State`. `facts` are those in the form. */
export function conflictName(site: WriteFacts, { path, base, theirs }: Conflict, facts: Facts): string {
  if (path === 'body') return site.words.prose;
  let around: unknown = facts;
  return path
    .map((step, depth) => {
      const list = path[depth - 1];
      const isListed = isList(list);
      const ids = Array.isArray(around) ? around.map(({ id }) => id) : Object.keys(around ?? {});
      const at = ids.indexOf(step);
      around = Object.values(around ?? {})[at];
      if (!isListed) return labelOf(site, step, path[0] === 'tasks');
      // Removed here: the others have it, or had it.
      return at < 0 ? `“${itemText(theirs ?? base) ?? step}”` : say(site.words[itemWords[list]], { number: at + 1 });
    })
    .join(' › ');
}

/** A version of what a conflict is about, as lines that a person can compare. */
export function versionText(site: WriteFacts, { path }: Pick<Conflict, 'path'>, version: unknown): string {
  if (path !== 'body') return valueText(site, version, path.at(-1));
  return [version].flat().join('\n').trim() || site.words.empty;
}

/** `key` is the field that has the value. */
function valueText(site: WriteFacts, value: unknown, key = ''): string {
  const { words, states, people, milestones, lang } = site;
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return words.empty;
  if (Array.isArray(value)) return value.map((one) => valueText(site, one, key)).join('\n');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([name]) => name !== 'id')
      .map(([name, one]) => `${labelOf(site, name, true)}: ${valueText(site, one, name)}`)
      .join('\n');
  const text = String(value);
  if (key === 'state') return states[text as TaskState] ?? text;
  if (isDay(text)) return formatDay(text, lang);
  return [...people, ...milestones].find(({ id }) => (key === 'owner' || key === 'milestone') && id === text)?.name ?? text;
}
