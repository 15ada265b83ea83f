// A digest of the site's content: the build writes this small document, and a browser stores the one it saw last.

/** Names of the fields of a task, in the order of a manifest. */
export const taskFields = ['days', 'planned', 'state', 'owner', 'milestone', 'evidence', 'words'] as const;
export type TaskField = (typeof taskFields)[number];

/** Names of the groups of a week, in the order of a manifest. */
export const weekFields = ['title', 'summary', 'period', 'objectives', 'blockers', 'next', 'prose'] as const;
export type WeekField = (typeof weekFields)[number];

/** Names of the groups of another page. */
export const pageFields = ['title', 'prose'] as const;
export type PageField = (typeof pageFields)[number];

/** Names of the groups of a review. */
export const reviewFields = ['verdict', 'scores', 'remarks', 'words', 'seal'] as const;
export type ReviewField = (typeof reviewFields)[number];

/**
 * The fields of an item in the order of its kind, separated by `|`: days, states and verdicts unmodified, all else as 8 hexadecimal
 * digits of a digest; empty if not recorded.
 */
export type Fields = string;

export interface Manifest {
  v: 1;
  /** Content path of a week → its groups and its tasks by id. */
  weeks: Readonly<Record<string, { f: Fields; t?: Readonly<Record<string, Fields>> }>>;
  /** Content path of another page → its groups. */
  pages: Readonly<Record<string, Fields>>;
  /** File of a review, without `reviews/` and its extension → its groups. */
  reviews: Readonly<Record<string, Fields>>;
}
