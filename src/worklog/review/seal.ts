// A seal: the digest of a week as a mentor signed it. Version 1 is pinned by tests: a change of this tool must break no seal.
import { canonical } from './canonical.ts';
import { type FiledReview, inOrderOfDate } from './review.ts';

/** Front matter as written: what a YAML reader hands over, before any schema. */
export type WrittenFacts = Readonly<Record<string, unknown>>;

/** Keys that say nothing of the week itself. */
export const isLeftOut = (key: string): boolean => key === 'draft' || key === 'stamp';

/**
 * Version 1 of a week's canonical form: its default-language file's front matter as written, without `draft` and `stamp` and without
 * anything that a schema would add, and its body. Lists keep their order; a key without a value is as one left out.
 */
export function sealText(facts: WrittenFacts, body: string): string {
  const own = Object.fromEntries(Object.entries(facts).filter(([key]) => !isLeftOut(key)));
  return canonical({ body, facts: own });
}

/** The seal of a canonical text. `sha256` gives the digest of a text's UTF-8 bytes as 64 hexadecimal digits. */
export const sealOf = (text: string, sha256: (text: string) => string): string => `v1:${sha256(text)}`;

/** True for a seal that this version of the tool can compare. */
export const isSeal = (seal: string): boolean => /^v1:[0-9a-f]{64}$/.test(seal);

/**
 * none: nobody signed · sealed: the week is as it was signed · broken: it has changed since · unreadable: the seal is none ·
 * unknown: the week as it stands cannot be read, so nothing is said.
 */
export type SealState = 'none' | 'sealed' | 'broken' | 'unreadable' | 'unknown';

export interface WeekSeal {
  state: SealState;
  /** The review whose seal counts; absent when there is none. */
  review?: FiledReview;
}

/**
 * What the reviews of one week say of it as it stands. The newest seal counts; of several of one day one that holds.
 * `now` is the week's seal today, `undefined` when it cannot be told.
 */
export function weekSeal(reviews: readonly FiledReview[], now: string | undefined): WeekSeal {
  const signed = inOrderOfDate(reviews.filter(({ seal }) => seal !== undefined));
  const newest = signed.at(-1);
  if (!newest) return { state: 'none' };
  const holding = signed.findLast(({ date, seal }) => date === newest.date && seal === now);
  if (holding) return { state: 'sealed', review: holding };
  if (!isSeal(newest.seal ?? '')) return { state: 'unreadable', review: newest };
  return { state: now === undefined ? 'unknown' : 'broken', review: newest };
}
