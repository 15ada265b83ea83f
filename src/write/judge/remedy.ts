// The one way to fix a finding, where there is one: a change of a week's facts that the form offers as a button.
import type { Path } from '../../check/yaml-places.ts';

/** What is changed at `path`: the value is set, the key or list item is removed, or it trades its value with the one at `swap`. */
export type Change = { path: Path; set: unknown } | { path: Path; remove: true } | { path: Path; swap: Path };

export interface Remedy {
  /** The button's text. */
  label: string;
  change: Change;
}

const isAround = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

const valueAt = (facts: unknown, path: Path): unknown =>
  path.reduce<unknown>((around, step) => (isAround(around) ? around[step] : undefined), facts);

/** `around` with the value at `path` set, or removed if it is `undefined`. Groups of keys that are missing on the way are made. */
function placed(around: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const inner = placed(isAround(around) ? around[step] : undefined, rest, value);
  if (Array.isArray(around)) return inner === undefined ? around.toSpliced(Number(step), 1) : around.with(Number(step), inner);
  const entries = isAround(around) ? around : {};
  if (inner !== undefined) return { ...entries, [step]: inner };
  return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== String(step)));
}

/** `facts` with the change of a remedy; what it does not touch is the same object. */
export function applyRemedy(facts: Record<string, unknown>, { change }: Pick<Remedy, 'change'>): Record<string, unknown> {
  const set = (around: unknown, path: Path, value: unknown): unknown => placed(around, path, value);
  if ('set' in change) return set(facts, change.path, change.set) as Record<string, unknown>;
  if ('remove' in change) return set(facts, change.path, undefined) as Record<string, unknown>;
  const [one, other] = [valueAt(facts, change.path), valueAt(facts, change.swap)];
  return set(set(facts, change.path, other), change.swap, one) as Record<string, unknown>;
}
