// The facts in a form are seldom complete while someone types. What fits the schema of a week is shown, the rest is left out; the check names it.
import { type Day, isDay, isNear, isShort, type Period } from '../../site/dates.ts';
import { taskStates } from '../../worklog/task-states.ts';
import type { Week, WeekWords } from '../../worklog/week.ts';

type Facts = Readonly<Record<string, unknown>>;
type Task = NonNullable<WeekWords['tasks']>[number];
type Blocker = NonNullable<WeekWords['blockers']>[number];

const factsOf = (value: unknown): Facts | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Facts) : undefined;

/** A text with visible characters, trimmed. */
function text(value: unknown): string | undefined {
  const written = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return written === '' ? undefined : written;
}

const day = (value: unknown): Day | undefined => (typeof value === 'string' && isDay(value) && isNear(value) ? value : undefined);

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((one) => text(one) ?? []) : [text(value)].filter((one) => one !== undefined);

function period(value: unknown): Period | undefined {
  const { starts, ends } = factsOf(value) ?? {};
  const [first, last] = [day(starts), day(ends)];
  return first !== undefined && last !== undefined && first <= last && isShort({ starts: first, ends: last })
    ? { starts: first, ends: last }
    : undefined;
}

function items(value: unknown): Record<string, string> {
  const written = Object.entries(factsOf(value) ?? {}).map(([id, one]) => [id, text(one)] as const);
  return Object.fromEntries(written.filter((item): item is [string, string] => item[1] !== undefined));
}

/** The entries of a list that have an id. */
const entries = (value: unknown): { id: string; facts: Facts }[] =>
  (Array.isArray(value) ? value : []).flatMap((one) => {
    const id = text(factsOf(one)?.['id']);
    return id === undefined ? [] : [{ id, facts: one as Facts }];
  });

/** Omits the keys without a value. */
const known = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

function task({ id, facts }: { id: string; facts: Facts }): Task {
  const [starts, ends] = [day(facts['starts']), day(facts['ends'])];
  const fits = starts === undefined || ends === undefined || (starts <= ends && isShort({ starts, ends }));
  const [owners, detail] = [texts(facts['owner']), texts(facts['detail'])];
  return known({
    id,
    title: text(facts['title']),
    starts,
    ends: fits ? ends : undefined,
    planned: period(facts['planned']),
    owner: owners.length > 0 ? owners : undefined,
    state: taskStates.find((state) => state === facts['state']),
    milestone: text(facts['milestone']),
    continues: text(facts['continues']),
    evidence: facts['evidence'] === undefined ? undefined : entries(facts['evidence']).flatMap(evidence),
    detail: detail.length > 0 ? detail : undefined,
  }) as Task;
}

function evidence({ id, facts }: { id: string; facts: Facts }): NonNullable<Task['evidence']> {
  const href = text(facts['href']);
  const label = text(facts['label']) ?? href;
  return label === undefined ? [] : [known({ id, label, href }) as NonNullable<Task['evidence']>[number]];
}

const blocker = ({ id, facts }: { id: string; facts: Facts }): Blocker =>
  known({
    id,
    text: text(facts['text']),
    cause: text(facts['cause']),
    blocks: text(facts['blocks']),
    resolved: text(facts['resolved']),
  }) as Blocker;

/** What can be shown of a front matter: of the facts or of a translation. */
export function readFacts(facts: Facts): WeekWords {
  const number = facts['week'];
  return known({
    // The schema's range: a week beyond it has no days.
    week: typeof number === 'number' && Number.isInteger(number) && number > 0 && number < 10_000 ? number : undefined,
    title: text(facts['title']),
    period: period(facts['period']),
    summary: text(facts['summary']),
    objectives: facts['objectives'] === undefined ? undefined : items(facts['objectives']),
    tasks: facts['tasks'] === undefined ? undefined : entries(facts['tasks']).map(task),
    blockers: facts['blockers'] === undefined ? undefined : entries(facts['blockers']).map(blocker),
    next: facts['next'] === undefined ? undefined : items(facts['next']),
  }) as WeekWords;
}

/** The week of the default language's front matter. Texts that are still missing are empty. */
export function readWeek(facts: Facts): Week {
  const read = readFacts(facts);
  return {
    ...read,
    week: read.week ?? 1,
    title: read.title ?? '',
    tasks: read.tasks?.map((one) => ({ ...one, evidence: one.evidence?.map((item) => ({ ...item, href: item.href ?? '' })) })),
    blockers: read.blockers?.map((one) => ({ ...one, text: one.text ?? '' })),
  } as Week;
}
