// A review: a mentor's assessment of one week on one day, optionally with a seal. One file each, so that two reviews never collide.
import { z } from 'zod';
import { daySchema } from '../../site/date-schemas.ts';
import { isDay } from '../../site/dates.ts';
import { ID, idSchema } from '../../site/ids.ts';
import { texts } from '../../site/text.ts';
import { languageSchema } from '../../site/words.ts';
import { ofWeek } from '../of-week.ts';
import { type ReviewPlace, reviewFile } from './review-path.ts';
import { settles, verdicts } from './verdicts.ts';

export { type ReviewPlace, reviewFile } from './review-path.ts';

const text = z
  .string({ error: 'write text' })
  .trim()
  .min(1, { error: 'is empty: write text, or remove the key' })
  .register(texts, { shown: true });

const remarkSchema = z.strictObject({
  /** Unique across all reviews: a later week's task refers to it in `closes`. */
  id: idSchema,
  text,
  /** Id of the task that it is about. */
  task: z.optional(idSchema),
});

export const reviewSchema = z.strictObject({
  /** Id of a person of site.yaml whose role is mentor. */
  reviewer: idSchema,
  date: daySchema,
  /** Language of its text, independent of the site's languages. */
  lang: languageSchema,
  verdict: z.enum(verdicts, { error: `write one of ${verdicts.join(', ')}` }),
  /** Criterion id → points from 0 to the rubric's scale. A part without criteria is scored by its id. Missing criteria are not scored. */
  scores: z.record(idSchema, z.number().min(0)).optional(),
  remarks: z.array(remarkSchema).optional(),
  summary: text.optional(),
  /** Digest of the signed-off week (seal.ts). Plain text, so that an unreadable one can be distinguished from none. */
  seal: z.string({ error: 'write v1: and 64 digits of 0-9 and a-f' }).optional(),
});

export type Review = z.output<typeof reviewSchema>;
export type Remark = z.output<typeof remarkSchema>;

/** A review and its file. */
export interface FiledReview extends Review {
  /** Number of the reviewed week. */
  week: number;
  /** Path below the content root. */
  file: string;
}

/** Parses a path of `reviewFile`; `undefined` for any other. */
export function placeOfReview(path: string): ReviewPlace | undefined {
  const [, number = '', date = '', reviewer = ''] = /^reviews\/week-(\d{2,4})\/(\d{4}-\d{2}-\d{2})-(.+)\.yaml$/.exec(path) ?? [];
  const place = { week: Number(number), date, reviewer };
  return isDay(date) && ID.test(reviewer) && reviewFile(place) === path ? place : undefined;
}

/** Oldest first; on the same day by reviewer, so that the order is the same everywhere. */
export const inOrderOfDate = <R extends Pick<FiledReview, 'date' | 'file'>>(reviews: readonly R[]): R[] =>
  [...reviews].sort((a, b) => (a.date === b.date ? (a.file < b.file ? -1 : 1) : a.date < b.date ? -1 : 1));

/** True if the last of a week's reviews, given oldest first, settles it. */
export function isSettled(own: readonly Pick<Review, 'verdict'>[]): boolean {
  const last = own.at(-1);
  return last !== undefined && settles[last.verdict];
}

/** The reviews of one week, oldest first. */
export const reviewsOfWeek = <R extends FiledReview>(reviews: readonly R[], week: number): R[] => inOrderOfDate(ofWeek(reviews, week));
