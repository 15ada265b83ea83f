// Makes the manifest of a site: a digest of each group of facts or words, so that a fixed typo and a moved task can be distinguished.
import type { Period } from '../../site/dates.ts';
import { taskSpan } from '../span.ts';
import type { Task, Week } from '../week.ts';
import { canonical } from './canonical.ts';
import {
  type Manifest,
  type PageField,
  pageFields,
  type ReviewField,
  reviewFields,
  type TaskField,
  taskFields,
  type WeekField,
  weekFields,
} from './manifest.ts';
import type { FiledReview } from './review.ts';

/** A week as readers of one language see it. `body` is the text below the front matter. */
export interface WeekText {
  path: string;
  week: Week;
  body: string;
}

export interface PageText {
  path: string;
  title: string;
  body: string;
}

export interface SiteTexts {
  weeks: readonly WeekText[];
  pages: readonly PageText[];
  reviews: readonly FiledReview[];
}

const days = (period: Period | undefined): string =>
  period ? (period.starts === period.ends ? period.starts : `${period.starts}/${period.ends}`) : '';

/** True for an empty group. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.values(value).every((field) => isEmpty(field)));

/** The manifest for readers of one language. `sha256` returns a digest in hexadecimal. */
export function manifestOf({ weeks, pages, reviews }: SiteTexts, sha256: (text: string) => string): Manifest {
  const digest = (value: unknown): string => (isEmpty(value) ? '' : sha256(canonical(value)).slice(0, 8));
  const inOrder = <F extends string>(names: readonly F[], fields: Readonly<Record<F, string>>): string =>
    names
      .map((name) => fields[name])
      .join('|')
      .replace(/\|+$/, '');
  const taskOf = (task: Task): string =>
    inOrder<TaskField>(taskFields, {
      days: days(taskSpan(task)),
      planned: days(task.planned),
      state: task.state ?? '',
      owner: digest(task.owner),
      milestone: digest(task.milestone),
      evidence: digest(task.evidence?.map(({ id, href }) => ({ id, href }))),
      words: digest([task.title, task.detail, task.evidence?.length ? task.evidence.map(({ label }) => label) : undefined]),
    });
  const weekOf = ({ week, body }: WeekText): string =>
    inOrder<WeekField>(weekFields, {
      title: digest(week.title),
      summary: digest(week.summary),
      period: days(week.period),
      objectives: digest(week.objectives),
      blockers: digest(week.blockers),
      next: digest(week.next),
      prose: digest(body.trim()),
    });
  const pageOf = ({ title, body }: PageText): string =>
    inOrder<PageField>(pageFields, { title: digest(title), prose: digest(body.trim()) });
  const reviewOf = ({ verdict, scores, remarks, summary, seal }: FiledReview): string =>
    inOrder<ReviewField>(reviewFields, {
      verdict,
      scores: digest(scores),
      remarks: digest(remarks),
      words: digest(summary),
      seal: digest(seal),
    });
  return {
    v: 1,
    weeks: Object.fromEntries(
      weeks.map((text) => {
        const tasks = Object.fromEntries((text.week.tasks ?? []).map((task) => [task.id, taskOf(task)]));
        return [text.path, { f: weekOf(text), ...(Object.keys(tasks).length > 0 ? { t: tasks } : {}) }];
      }),
    ),
    pages: Object.fromEntries(pages.map((page) => [page.path, pageOf(page)])),
    reviews: Object.fromEntries(reviews.map((review) => [review.file.replace(/^reviews\/|\.yaml$/g, ''), reviewOf(review)])),
  };
}
