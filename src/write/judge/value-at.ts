// The value in a week's facts that a finding is about.
import type { Path } from '../../check/path.ts';

export const isAround = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

/** The value at `path`; `undefined` if there is none. */
export const valueAt = (facts: unknown, path: Path): unknown =>
  path.reduce<unknown>((around, step) => (isAround(around) ? around[step] : undefined), facts);
