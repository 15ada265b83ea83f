// The form of a week's page as a review, or what is missing. Runs in the browser, so it imports no library.
import { freshRemarkIds } from './remark-ids.ts';
import type { Review } from './review.ts';
import { settles, verdicts } from './verdicts.ts';

export interface FilledRemark {
  text: string;
  /** Id of the task that it is about; absent for the whole week. */
  task?: string;
}

/** The fields of the form. */
export interface FilledForm {
  reviewer: string;
  date: string;
  verdict: string;
  /** Criterion id → what was typed. */
  scores: Readonly<Record<string, string>>;
  remarks: readonly FilledRemark[];
  summary: string;
  sign: boolean;
}

/** What the review is about, and what it may refer to. */
export interface FormFacts {
  week: number;
  /** Language that the mentor writes in. */
  lang: string;
  /** Maximum points of a criterion. */
  scale: number;
  /** Ids of all existing remarks. */
  taken: readonly string[];
  /** Ids of people, as a pattern. */
  id: string;
  /** The seal of the week as the page shows it; absent if it cannot be computed. */
  seal?: string | undefined;
}

/** Why the review is not complete. `id` is a criterion, `number` a remark counted from 1. */
export type FormFault =
  | { kind: 'reviewer' | 'date' | 'verdict' | 'seal' }
  | { kind: 'score'; id: string; points: string }
  | { kind: 'remark'; number: number };

const points = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.')));

/** The review, or everything that is missing or wrong. An empty score means not scored; an empty remark is a fault. */
export function filledReview(form: FilledForm, facts: FormFacts): Review | readonly FormFault[] {
  const scored = Object.entries(form.scores).filter(([, typed]) => typed.trim() !== '');
  const verdict = verdicts.find((one) => one === form.verdict);
  const faults: FormFault[] = [];
  if (!new RegExp(facts.id, 'u').test(form.reviewer)) faults.push({ kind: 'reviewer' });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(form.date)) faults.push({ kind: 'date' });
  if (!verdict) faults.push({ kind: 'verdict' });
  for (const [id, typed] of scored)
    if (!(points(typed) >= 0 && points(typed) <= facts.scale)) faults.push({ kind: 'score', id, points: typed });
  form.remarks.forEach(({ text }, index) => {
    if (text.trim() === '') faults.push({ kind: 'remark', number: index + 1 });
  });
  const seal = form.sign ? facts.seal : undefined;
  if (form.sign && (seal === undefined || (verdict && !settles[verdict]))) faults.push({ kind: 'seal' });
  if (!verdict || faults.length > 0) return faults;
  const ids = freshRemarkIds(facts.week, facts.taken, form.remarks.length);
  return {
    reviewer: form.reviewer,
    date: form.date,
    lang: facts.lang,
    verdict,
    ...(scored.length > 0 ? { scores: Object.fromEntries(scored.map(([id, typed]) => [id, points(typed)])) } : {}),
    ...(form.remarks.length > 0
      ? {
          remarks: form.remarks.map(({ text, task }, index) => ({
            id: ids[index] as string,
            text: text.trim(),
            ...(task ? { task } : {}),
          })),
        }
      : {}),
    ...(form.summary.trim() ? { summary: form.summary.trim() } : {}),
    ...(seal === undefined ? {} : { seal }),
  };
}
