// The format of status.json, by version. `shiplog status` and a cohort read it from sites that other people publish: all its text is data.
import * as z from 'zod/mini';
import { isDay } from '../../site/dates.ts';
import { foreignText, foreignUrl } from '../../site/foreign-text.ts';
import { healthStates } from './health-states.ts';
import { sealStates } from './seal-states.ts';

/** The version that this tool writes. */
export const STATUS_SCHEMA = 2;

const count = z.int().check(z.minimum(0));
const points = z.number().check(z.minimum(0), z.maximum(1e6));
const week = z.int().check(z.minimum(1), z.maximum(9999));
const text = z.pipe(
  z.string(),
  z.transform((written: string) => foreignText(written)),
);
const day = z.string().check(z.refine(isDay, { error: 'write YYYY-MM-DD' }));
const share = z.object({ count, of: count, unknown: count });
const optional = z.optional;

/**
 * Version 2 says when and why: keys that it adds are marked, and are absent in version 1. Absent means not recorded, in both. Unknown keys of
 * a later version are ignored; a version that removes a key, changes its meaning or what its absence means increases `schema`.
 */
export const statusSchema = z.object({
  schema: z.union([z.literal(1), z.literal(STATUS_SCHEMA)]),
  name: text,
  language: text,
  /** Address of the site, if known. */
  url: optional(z.string()),
  /** False if the site has no review desk; absent if it has one. */
  desk: optional(z.literal(false)),
  /** 2: the address of the repository's page. */
  repository: optional(z.string()),
  /** 2: names of the members of the team. */
  members: optional(z.array(text)),
  /** 2: the team's calendar. */
  programme: optional(z.object({ starts: day, ends: day, weeks: week })),
  /** 2: day of the last edit of a week or of the last review. */
  activity: optional(day),
  weeks: z.array(
    z.object({
      week,
      health: z.enum([...healthStates, 'unknown']),
      /** 2: the signals that caused it. */
      signals: optional(z.array(text)),
      seal: z.enum(sealStates),
      reviews: count,
      /** That of the last review. */
      verdict: optional(text),
      /** Open remarks and those in progress. */
      remarks: count,
      /** 2: day of the review with the oldest of them. */
      remarksSince: optional(day),
      /** 2: days on which it was first written and last edited, by git. */
      written: optional(day),
      changed: optional(day),
      /** 2: days of the last review and of the sign-off. */
      reviewed: optional(day),
      signed: optional(day),
      /** 2: points of its reviews over the parts that they score completely, of how many. */
      points: optional(points),
      of: optional(points),
    }),
  ),
  /** Chains of tasks, each counted once with its last state. */
  tasks: z.object({
    total: count,
    states: z.record(z.string(), count),
    onTime: share,
    slipped: share,
    carriedOver: share,
    evidence: share,
  }),
  /** Absent without a calendar. */
  missedDays: optional(count),
  /** Content errors that make figures incomplete; absent if the check found none, as in every built site. */
  errors: optional(count),
  attention: z.array(z.object({ kind: text, week, count, anchor: optional(text), ids: z.array(text) })),
  remarks: z.object({ open: count, answered: count, closed: count }),
  /** Points rounded to two decimals; a missing total is unknown. Absent without a rubric. */
  rubric: optional(
    z.object({
      total: optional(points),
      of: points,
      missing: z.array(text),
      threshold: optional(points),
      /** 2: the maximum score of a criterion. */
      scale: optional(points),
      parts: z.array(z.object({ id: text, score: optional(points), weight: points, scored: count, of: count })),
      /** Weeks that score only some criteria of a part; absent if there are none. */
      partial: optional(z.array(z.object({ part: text, week, scored: count, of: count }))),
      /** 2: what the content shows for each criterion, and its score from 0 to the scale. */
      criteria: optional(z.array(z.object({ part: text, id: text, weight: points, shown: text, score: optional(points) }))),
    }),
  ),
});

export type Status = z.output<typeof statusSchema>;

/** Names that are shown of a team. */
const MOST_MEMBERS = 100;

/** Why a text is not a status that this tool reads. */
export type Unread = { why: 'not-json' } | { why: 'newer'; schema: number } | { why: 'not-status'; where: string; said: string };

/** The document of status.json in `text`. Addresses that are none are left out. */
export function readStatusText(written: string): Status | Unread {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return { why: 'not-json' };
  }
  const schema = (value as { schema?: unknown } | null)?.schema;
  if (typeof schema === 'number' && schema > STATUS_SCHEMA) return { why: 'newer', schema };
  const read = statusSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { why: 'not-status', where: foreignText(issue?.path.join('.') || 'top', 60), said: foreignText(issue?.message ?? '', 100) };
  }
  const { url, repository, members, ...status } = read.data;
  const addresses = Object.entries({ url, repository }).flatMap(([key, address]) => {
    const whole = address === undefined ? undefined : foreignUrl(address);
    return whole === undefined ? [] : [[key, whole] as const];
  });
  return { ...status, ...(members ? { members: members.slice(0, MOST_MEMBERS) } : {}), ...Object.fromEntries(addresses) };
}

export const isUnread = (status: Status | Unread): status is Unread => 'why' in status;
