// Writes a typed week: its words converted as bodies are, its links resolved, one file a language.
import { weekFileName } from '../worklog/next-week.ts';
import type { Evidence, Task, Week, WeekWords } from '../worklog/week.ts';
import type { Report } from './finding.ts';
import { pageText } from './front-matter-text.ts';
import { lineFinder } from './line-finder.ts';
import { convertBody, convertWords } from './markdown/index.ts';
import type { HugoPage } from './source-site.ts';
import type { ImportedWeek } from './weeks/index.ts';

type Resolve = (target: string, line: number, kind: 'link' | 'image') => string;

/** The converter of one language's words. */
interface Voice {
  words: (text: string) => string;
  link: (target: string) => string;
}

function voiceOf(page: HugoPage, resolveLink: Resolve, report: Report): Voice {
  const line = lineFinder(page.body, page.bodyLine);
  return {
    words: (text) => convertWords(text, { line: line(text), language: page.language, report, resolveLink }).trim() || text.trim(),
    link: (target) => (/^https?:\/\//i.test(target) && URL.canParse(target) ? target : resolveLink(target, line(target), 'link')),
  };
}

const mapped = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const asList = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** Schemes that evidence may have; a dead link becomes a line of the task's detail. */
const isLinkable = (href: string): boolean => !/^[a-z][a-z0-9+.-]*:/i.test(href) || /^https?:\/\//i.test(href);

type AnyEvidence = Evidence | { id: string; label: string; href?: string | undefined };

function task<T extends Omit<Task, 'evidence'> & { evidence?: AnyEvidence[] | undefined }>(one: T, { words, link }: Voice): T {
  const evidence = (one.evidence ?? []).map(({ id, label, href }) => ({ id, label: words(label), ...(href !== undefined && { href: link(href) }) }));
  const dead = evidence.filter(({ href }) => href !== undefined && !isLinkable(href));
  const kept = evidence.filter((item) => !dead.includes(item));
  const detail = [...asList(one.detail).map(words), ...dead.map(({ label, href }) => `[${label.replaceAll(/[[\]]/g, '')}](<${href}>)`)];
  const { evidence: _evidence, detail: _detail, title, ...facts } = one;
  const written = {
    ...facts,
    ...(title !== undefined && { title: words(title) }),
    ...(kept.length > 0 && { evidence: kept }),
    ...(detail.length > 0 && { detail: detail.length === 1 ? detail[0] : detail }),
  };
  return written as unknown as T;
}

const KEYS = ['week', 'title', 'period', 'summary', 'objectives', 'tasks', 'blockers', 'next'] as const;

const TASK_KEYS = ['id', 'title', 'continues', 'starts', 'ends', 'planned', 'owner', 'state', 'milestone', 'closes', 'evidence', 'detail'] as const;

/** The same facts with their keys in the order in which a reader wants them. */
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

/** What a week's page in one language is made from. */
export interface WeekSource {
  page: HugoPage;
  resolveLink: Resolve;
  report: Report;
}

/** The file of week `number` below the content root. */
export const weekFile = (number: number, language: string): string => `${language}/worklog/${weekFileName(number)}.md`;

/** The text of a week's file in `language`, which has words there or bears the facts. */
export function weekText(week: ImportedWeek, language: string, { page, resolveLink, report }: WeekSource): { text: string; body: string } {
  const facts = language === week.language ? week.facts : week.words.get(language);
  const front = converted<Week | WeekWords>(facts ?? {}, voiceOf(page, resolveLink, report));
  const body = (week.bodies.get(language) ?? [])
    .map(({ markdown, line }) => convertBody(markdown, { line, language, report, resolveLink }).trim())
    .filter(Boolean)
    .join('\n\n');
  return { text: pageText(front, body), body };
}
