// The changes in a signed-off week as text: where, and each value as the page shows it elsewhere.
import { formatPeriod } from '../../i18n/days.ts';
import { messages, reviewMessages } from '../../i18n/messages.ts';
import { plainText } from '../../markdown/inline.ts';
import { isDay } from '../../site/dates.ts';
import type { WeekChange, WeekPart } from '../../worklog/review/week-diff.ts';
import { type TaskState, taskStates } from '../../worklog/task-states.ts';
import { milestoneName, ownerName } from '../names.ts';

/** The changed key of an item: as the page calls it, else as it is written. */
function keyWords(key: string, language: string): string {
  const t = messages(language);
  const r = reviewMessages(language);
  const known: Record<string, string> = {
    days: t.when,
    planned: t.planned,
    state: t.stateHead,
    owner: t.owner,
    milestone: t.milestone,
    evidence: t.evidence,
    detail: t.details,
    cause: t.cause,
    blocks: t.blocks,
    resolved: t.resolvedBy,
    title: r.changedPart.title,
    text: r.changedPart.text,
    label: r.changedPart.label,
    href: r.changedPart.link,
  };
  return key
    .split('.')
    .map((step) => known[step]?.toLowerCase() ?? step)
    .join(' ');
}

/** The part of the week, as its page heads it. */
function partWords(part: WeekPart, language: string): string {
  const t = messages(language);
  const { changedPart } = reviewMessages(language);
  const names: Record<WeekPart, string> = {
    title: changedPart.title,
    summary: t.summary,
    period: t.period,
    objectives: t.objectives,
    tasks: t.task,
    blockers: t.blockers,
    next: t.nextSteps,
    prose: changedPart.prose,
    week: t.week,
    other: changedPart.other,
  };
  return names[part].charAt(0).toUpperCase() + names[part].slice(1);
}

/** The place of the change; the id is separate, because it is not translated. */
export const changePlace = ({ part, key, kind }: WeekChange, language: string): { part: string; key: string | undefined } => {
  const words = key === undefined ? undefined : keyWords(key, language);
  const order = kind === 'order' ? reviewMessages(language).changedPart.order : undefined;
  return { part: partWords(part, language), key: [words, order].filter(Boolean).join(' ') || undefined };
};

const isState = (value: string): value is TaskState => (taskStates as readonly string[]).includes(value);

/** A value in the reader's language: periods, states and names. */
export function changeValue({ key }: WeekChange, value: string, language: string): string {
  const [starts = '', ends = starts, ...more] = value.split(/ – |\//);
  if (more.length === 0 && isDay(starts) && isDay(ends)) return formatPeriod({ starts, ends }, language);
  if (key === 'state' && isState(value)) return messages(language).state[value];
  if (key === 'owner')
    return value
      .split('\n')
      .map((id) => ownerName(id, language))
      .join(', ');
  if (key === 'milestone') return milestoneName(value, language);
  return plainText(value);
}
