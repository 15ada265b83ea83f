// A week in a reader's language: the facts of the default language's file with the translation's texts.
import type { Week, WeekWords } from './week.ts';

type Items = Readonly<Record<string, string>> | undefined;

const overlay = (items: Items, words: Items = {}): Record<string, string> | undefined =>
  items && Object.fromEntries(Object.entries(items).map(([id, text]) => [id, Object.hasOwn(words, id) ? (words[id] ?? text) : text]));

const byId = <T extends { id: string }>(list: readonly T[] | undefined): Map<string, T> => new Map(list?.map((item) => [item.id, item]));

/** Omits keys whose value is `undefined`, so that a week stays equal to its file. */
const known = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

/**
 * The week with the texts of `words`, matched by id. Untranslated texts stay in the default language; additions
 * of the translation (an unknown id, a fact) are ignored: `check` reports them.
 */
export function localize(week: Week, words?: WeekWords): Week {
  if (!words) return week;
  const tasks = byId(words.tasks);
  const blockers = byId(words.blockers);
  return known({
    ...week,
    title: words.title ?? week.title,
    summary: week.summary && (words.summary ?? week.summary),
    objectives: overlay(week.objectives, words.objectives),
    tasks: week.tasks?.map((task) => {
      const said = tasks.get(task.id);
      const evidence = byId(said?.evidence);
      return known({
        ...task,
        title: said?.title ?? task.title,
        detail: task.detail && (said?.detail ?? task.detail),
        evidence: task.evidence?.map((item) => ({ ...item, label: evidence.get(item.id)?.label ?? item.label })),
      });
    }),
    blockers: week.blockers?.map((blocker) => {
      const said = blockers.get(blocker.id);
      return known({ ...blocker, text: said?.text ?? blocker.text, cause: blocker.cause && (said?.cause ?? blocker.cause) });
    }),
    next: overlay(week.next, words.next),
  });
}
