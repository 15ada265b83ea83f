// Fields that were opened and left empty: they are not written into the file.
import type { Path } from '../check/path.ts';
import { defined, type Facts } from './edited.ts';

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const texts = (items: Readonly<Record<string, string>> | undefined): Record<string, string> | undefined => {
  const kept = Object.entries(items ?? {}).filter(([, text]) => !isBlank(text));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

/** The facts without objectives, steps, blockers and links that have no text, and without tasks that have nothing but an id. */
export function withoutBlanks(facts: Facts): Facts {
  const tasks = facts.tasks
    ?.filter(({ id, title, ...rest }) => !isBlank(title) || Object.values(rest).some((value) => value !== undefined && value !== ''))
    .map((task) => {
      const links = task.evidence?.filter(({ href, label }) => !isBlank(href) || !isBlank(label));
      // An empty list of the author says that nothing was recorded; one that only had blank links says nothing.
      return links && links.length === 0 && task.evidence?.length
        ? defined({ ...task, evidence: undefined })
        : defined({ ...task, evidence: links });
    });
  const blockers = facts.blockers?.filter(({ text, cause }) => !isBlank(text) || !isBlank(cause));
  return defined({
    ...facts,
    ...('objectives' in facts && { objectives: texts(facts.objectives) }),
    ...('next' in facts && { next: texts(facts.next) }),
    ...('tasks' in facts && { tasks: tasks?.length === 0 && facts.tasks?.length !== 0 ? undefined : tasks }),
    ...('blockers' in facts && { blockers: blockers?.length === 0 && facts.blockers?.length !== 0 ? undefined : blockers }),
  });
}

/** The path in `facts` of what is at `path` in `withoutBlanks(facts)`: items of lists are found by their ids. */
export function withBlanks(facts: Facts, path: Path): Path {
  let whole: unknown = facts;
  let kept: unknown = withoutBlanks(facts);
  return path.map((step) => {
    const from = kept as Record<PropertyKey, unknown> | undefined;
    const item = from?.[step] as { id?: unknown } | undefined;
    const at = Array.isArray(whole) && item?.id !== undefined ? whole.findIndex((one) => one?.id === item.id) : -1;
    const place = at < 0 ? step : at;
    whole = (whole as Record<PropertyKey, unknown> | undefined)?.[place];
    kept = item;
    return place;
  });
}
