// A seal: the digest of a signed-off week. Tests pin version 1, because a change of this tool must not invalidate seals.
import { canonical } from './canonical.ts';
import { type FiledReview, inOrderOfDate } from './review.ts';
import type { SealState } from './seal-states.ts';

export type { SealState } from './seal-states.ts';

/** Front matter as written: the output of a YAML reader, before any schema. */
export type WrittenFacts = Readonly<Record<string, unknown>>;

/** Keys that are not about the week itself. */
export const isLeftOut = (key: string): boolean => key === 'draft' || key === 'stamp';

/**
 * Version 1 of a week's canonical form: its default-language file's front matter as written, without `draft` and `stamp` and without
 * schema defaults, and its body. Lists keep their order; a key without a value equals a missing one.
 */
export function sealText(facts: WrittenFacts, body: string): string {
  const own = Object.fromEntries(Object.entries(facts).filter(([key]) => !isLeftOut(key)));
  return canonical({ body, facts: own });
}

/** The seal of a canonical text. `sha256` returns the digest of a text's UTF-8 bytes as 64 hexadecimal digits. */
export const sealOf = (text: string, sha256: (text: string) => string): string => `v1:${sha256(text)}`;

/** True for a seal that this version of the tool can compare. */
export const isSeal = (seal: string): boolean => /^v1:[0-9a-f]{64}$/.test(seal);

/** Whether the mentor has to look at the sign-off itself. */
export const needsMentor: Readonly<Record<SealState, boolean>> = {
  none: false,
  sealed: false,
  broken: true,
  unreadable: true,
  unknown: false,
};

export interface WeekSeal {
  state: SealState;
  /** The review whose seal counts; absent if there is none. */
  review?: FiledReview;
}

/**
 * The sign-off state of one week from its reviews. The newest seal counts; of several on one day a matching one.
 * `now` is the week's seal today, `undefined` if it cannot be computed.
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
