// A seal: the digest of a week as a mentor signed it. Version 1 is pinned by tests: a change of this tool must break no seal.
import type { FiledReview } from './review.ts';
import { inOrderOfDate } from './review.ts';

/** Front matter as written: what a YAML reader hands over, before any schema. */
export type WrittenFacts = Readonly<Record<string, unknown>>;

/** Keys that say nothing of the week itself. */
const LEFT_OUT = new Set(['draft', 'stamp']);

/** Facts nest four deep; YAML can refer to itself, and no reading of it may run for ever. */
const DEEPEST = 12;

const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

/** Some YAML readers take a bare day for a moment at midnight UTC; it is the same day. */
const dayOf = (moment: Date): string => (Number.isNaN(moment.getTime()) ? '' : moment.toISOString().replace(/T00:00:00\.000Z$/, ''));

/** JSON with keys in the order of their UTF-16 units, texts in NFC with line feeds and no blanks around them. */
function canonical(value: unknown, depth = 0): string {
  if (typeof value === 'string') return JSON.stringify(plain(value));
  if (value instanceof Date) return JSON.stringify(dayOf(value));
  if (typeof value === 'number' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return 'null';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined && field !== null)
    .map(([key, field]): [string, unknown] => [plain(key), field])
    .sort(byKey);
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field, depth + 1)}`).join(',')}}`;
}

/**
 * Version 1 of a week's canonical form: its default-language file's front matter as written, without `draft` and `stamp` and without
 * anything that a schema would add, and its body. Lists keep their order; a key without a value is as one left out.
 */
export function sealText(facts: WrittenFacts, body: string): string {
  const own = Object.fromEntries(Object.entries(facts).filter(([key]) => !LEFT_OUT.has(key)));
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
