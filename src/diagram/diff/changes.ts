// The changes in a list of items that are identified by an id.
import { same } from './same.ts';

/** An item that is in both, with the fields that differ. */
export interface Change<T, F extends keyof T = keyof T> {
  before: T;
  after: T;
  fields: readonly F[];
}

export interface Changes<T, F extends keyof T = keyof T> {
  /** In the order of the later list. */
  added: readonly T[];
  /** In the order of the earlier list. */
  removed: readonly T[];
  /** In the order of the later list. */
  changed: readonly Change<T, F>[];
}

/** Compares items with the same `idOf`, by `fields` only. */
export function changes<T extends object, F extends keyof T>(
  before: readonly T[],
  after: readonly T[],
  idOf: (one: T) => string,
  fields: readonly F[],
): Changes<T, F> {
  const earlier = new Map(before.map((one) => [idOf(one), one]));
  const later = new Set(after.map(idOf));
  return {
    added: after.filter((one) => !earlier.has(idOf(one))),
    removed: before.filter((one) => !later.has(idOf(one))),
    changed: after.flatMap((one) => {
      const old = earlier.get(idOf(one));
      if (old === undefined) return [];
      const differing = fields.filter((field) => !same(old[field], one[field]));
      return differing.length > 0 ? [{ before: old, after: one, fields: differing }] : [];
    }),
  };
}

export const isUnchanged = ({ added, removed, changed }: Record<keyof Changes<object>, readonly unknown[]>): boolean =>
  added.length + removed.length + changed.length === 0;
