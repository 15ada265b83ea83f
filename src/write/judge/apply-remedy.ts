// Applies a remedy to the facts in the form.
import type { Path } from '../../check/path.ts';
import type { Remedy } from './remedy.ts';
import { isAround, valueAt } from './value-at.ts';

type Facts = Record<string, unknown>;

/** `around` with the value at `path` set, or removed if it is `undefined`. Keys that are missing on the way are made. */
function placed(around: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const inner = placed(isAround(around) ? around[step] : undefined, rest, value);
  if (Array.isArray(around)) return inner === undefined ? around.toSpliced(Number(step), 1) : around.with(Number(step), inner);
  const entries = isAround(around) ? around : {};
  if (inner !== undefined) return { ...entries, [step]: inner };
  return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== String(step)));
}

const set = (facts: Facts, path: Path, value: unknown): Facts => placed(facts, path, value) as Facts;

/** The key at `path` renamed, in its place among the others. */
function renamed(facts: Facts, path: Path, name: string): Facts {
  const around = path.slice(0, -1);
  const entries = Object.entries(valueAt(facts, around) ?? {}).map(([key, value]) => [key === String(path.at(-1)) ? name : key, value]);
  return set(facts, around, Object.fromEntries(entries));
}

/** `facts` with the change of a remedy; what it does not touch is the same object. */
export function applyRemedy(facts: Facts, { change }: Pick<Remedy, 'change'>): Facts {
  const { path } = change;
  if ('set' in change) return set(facts, path, change.set);
  if ('remove' in change) return set(facts, path, undefined);
  if ('rename' in change) return renamed(facts, path, change.rename);
  const [one, other] = [valueAt(facts, path), valueAt(facts, change.swap)];
  return set(set(facts, path, other), change.swap, one);
}
