// Writes a typed week: texts converted like bodies, links resolved, one file per language.
import { weekFileName } from '../worklog/next-week.ts';
import type { Evidence, Task, Week, WeekWords } from '../worklog/week.ts';
import { levelled } from './body-text.ts';
import type { Report } from './finding.ts';
import { pageText } from './front-matter-text.ts';
import { lineFinder } from './line-finder.ts';
import { convertBody, convertWords } from './markdown/index.ts';
import type { HugoPage } from './source-site.ts';
import type { ImportedWeek } from './weeks/index.ts';

type Resolve = (target: string, line: number, kind: 'link' | 'image') => string;

/** The converter of one language's texts. */
interface Voice {
  words: (text: string) => string;
  link: (target: string) => string;
  /** `task/evidence` of broken links: a translation cannot have them either. */
  dead: Set<string>;
}

/** `{{< relref "page" >}}` → `page`. */
const referred = (target: string): string => /^\{\{[<%]\s*(?:rel)?ref\s+["'`]([^"'`]+)["'`]/.exec(target.trim())?.[1] ?? target;

function voiceOf({ page, resolveLink: resolved, report, dead, shared }: WeekSource): Voice {
  const resolveLink: Resolve = (target, at, kind) => shared(resolved(target, at, kind));
  const line = lineFinder(page.body, page.bodyLine);
  return {
    dead,
    words: (text) => convertWords(text, { line: line(text), language: page.language, report, resolveLink }).trim() || text.trim(),
    link: (written) => {
      const target = referred(written);
      return /^https?:\/\//i.test(target) && URL.canParse(target) ? target : resolveLink(target, line(written), 'link');
    },
  };
}

const mapped = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const asList = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** Schemes that evidence may have; a broken link becomes a line of the task's detail. */
const isLinkable = (href: string): boolean => !/^[a-z][a-z0-9+.-]*:/i.test(href) || /^https?:\/\//i.test(href);

const isAddress = (label: string): boolean => /^<?https?:\/\/\S+$/i.test(label.trim());

/** An address as a label: a link's text must not contain a link. */
const bareAddress = (label: string): string =>
  label
    .trim()
    .replace(/^<?https?:\/\//i, '')
    .replace(/\/?>?$/, '');

type AnyEvidence = Evidence | { id: string; label: string; href?: string | undefined };

/** One converted task. Evidence with a broken link becomes a line of its detail. */
function task<T extends Omit<Task, 'evidence'> & { evidence?: AnyEvidence[] | undefined }>(one: T, { words, link, dead }: Voice): T {
  const all = (one.evidence ?? []).map(({ id, label, href }) => ({
    id,
    label: isAddress(label) ? bareAddress(label) : words(label),
    ...(href !== undefined && { href: link(href) }),
  }));
  for (const { id, href } of all) if (href !== undefined && !isLinkable(href)) dead.add(`${one.id}/${id}`);
  const isDead = ({ id }: { id: string }) => dead.has(`${one.id}/${id}`);
  const evidence = all.filter((item) => !isDead(item));
  const lines = all
    .filter(isDead)
    .map(({ label, href }) => (href === undefined ? label : `[${label.replaceAll(/[[\]]/g, '')}](<${href}>)`));
  const detail = [...asList(one.detail).map(words), ...lines];
  const { evidence: _evidence, detail: _detail, title, ...facts } = one;
  const written = {
    ...facts,
    ...(title !== undefined && { title: words(title) }),
    ...(evidence.length > 0 && { evidence }),
    ...(detail.length > 0 && { detail: detail.length === 1 ? detail[0] : detail }),
  };
  return written as unknown as T;
}

const KEYS = ['week', 'title', 'period', 'summary', 'objectives', 'tasks', 'blockers', 'next'] as const;

const TASK_KEYS = [
  'id',
  'title',
  'continues',
  'starts',
  'ends',
  'planned',
  'owner',
  'state',
  'milestone',
  'closes',
  'evidence',
  'detail',
] as const;

/** The same facts with their keys in reading order. */
const inOrder = <T extends object>(facts: T, keys: readonly string[]): T => {
  const known = keys.filter((key) => (facts as Record<string, unknown>)[key] !== undefined);
  const rest = Object.keys(facts).filter((key) => !keys.includes(key));
  return Object.fromEntries([...known, ...rest].map((key) => [key, (facts as Record<string, unknown>)[key]])) as T;
};

/** Facts or words of a week with every text converted. */
function converted<T extends Week | WeekWords>(facts: T, voice: Voice): T {
  const { words } = voice;
  const { title, summary, objectives, tasks, blockers, next, ...rest } = facts as Week;
  const whole = {
    ...rest,
    ...(title !== undefined && { title: words(title) }),
    ...(summary !== undefined && { summary: words(summary) }),
    ...(objectives && { objectives: mapped(objectives, words) }),
    ...(tasks && { tasks: tasks.map((one) => inOrder(task(one, voice), TASK_KEYS)) }),
    ...(blockers && {
      blockers: blockers.map(({ text, cause, ...others }) => ({
        ...others,
        ...(text !== undefined && { text: words(text) }),
        ...(cause !== undefined && { cause: words(cause) }),
      })),
    }),
    ...(next && { next: mapped(next, words) }),
  };
  return inOrder(whole, KEYS) as unknown as T;
}

/** The input for a week's page in one language. */
export interface WeekSource {
  page: HugoPage;
  resolveLink: Resolve;
  report: Report;
  /** A link of the facts, as other languages can show it. */
  shared: (link: string) => string;
  /** Shared by the languages of one week; the one with the facts is made first. */
  dead: Set<string>;
  /** The week is not published in this language. */
  draft: boolean;
}

/** The file of week `number` below the content root. */
export const weekFile = (number: number, language: string): string => `${language}/worklog/${weekFileName(number)}.md`;

/** The text of a week's file in `language`, which has text there or contains the facts. */
export function weekText(week: ImportedWeek, language: string, source: WeekSource): { text: string; body: string } {
  const facts = language === week.language ? week.facts : week.words.get(language);
  const front = converted<Week | WeekWords>(facts ?? {}, voiceOf(source));
  const { report } = source;
  const pieces = (week.bodies.get(language) ?? [])
    .map(({ markdown, line }) => convertBody(markdown, { line, language, report, resolveLink: source.resolveLink }).trim())
    .filter(Boolean);
  const body = levelled(pieces.join('\n\n'), source.page.bodyLine, report);
  return { text: pageText(source.draft ? { ...front, draft: true } : front, body), body };
}
