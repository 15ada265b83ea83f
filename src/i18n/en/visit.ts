// Text about changes since the last visit, in English. It is sent as manifest.json, so it contains no functions.
import type { News } from '../../worklog/review/changes.ts';
import type { PageField, ReviewField, TaskField, WeekField } from '../../worklog/review/manifest.ts';
import type { Verdict } from '../../worklog/review/verdicts.ts';
import type { TaskState } from '../../worklog/task-states.ts';

/** `{name}` in a text is replaced. */
export interface VisitWords {
  /** Date format, for the browser's formatter. */
  locale: string;
  dates: { day: 'numeric' | '2-digit'; month: 'short' | '2-digit'; year: 'numeric' };
  /** Opens the list of `{count}` changes. */
  title: string;
  seen: string;
  marked: string;
  all: string;
  /** Opens the rest of a list: `{count}` more. */
  more: string;
  news: Record<News | 'edited', string>;
  week: string;
  task: string;
  review: string;
  home: string;
  /** A fact that was or is not recorded. */
  none: string;
  fields: Record<TaskField | WeekField | PageField | ReviewField, string>;
  /** States and verdicts. */
  values: Record<TaskState | Verdict, string>;
}

export const visitEn: VisitWords = {
  locale: 'en-GB',
  dates: { day: 'numeric', month: 'short', year: 'numeric' },
  title: 'Changes since your last visit: {count}',
  seen: 'Mark all as seen',
  marked: 'All changes are marked as seen.',
  all: 'All changes',
  more: 'Show all: {count} more',
  news: { new: 'new', changed: 'changed', gone: 'removed', edited: 'wording' },
  week: 'Week {number}',
  task: 'task {id}',
  review: 'Review of week {number}, {day}, {who}',
  home: 'Home',
  none: 'not recorded',
  fields: {
    days: 'moved from {from} to {to}',
    planned: 'plan moved from {from} to {to}',
    state: 'state from {from} to {to}',
    owner: 'owner changed',
    milestone: 'milestone changed',
    evidence: 'evidence changed',
    words: 'words edited',
    title: 'title edited',
    summary: 'summary edited',
    period: 'period moved from {from} to {to}',
    objectives: 'objectives changed',
    blockers: 'blockers changed',
    next: 'next steps changed',
    prose: 'prose edited',
    verdict: 'verdict from {from} to {to}',
    scores: 'scores changed',
    remarks: 'remarks changed',
    seal: 'sign-off changed',
  },
  values: {
    planned: 'planned',
    doing: 'doing',
    done: 'done',
    blocked: 'blocked',
    dropped: 'dropped',
    accepted: 'accepted',
    changes: 'changes requested',
    rejected: 'rejected',
  },
};
