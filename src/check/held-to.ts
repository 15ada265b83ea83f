// Holds a value to its schema, and keeps what is right in it when something is wrong, so that one slip hides no other finding.
import type { z } from 'zod';

export type SchemaIssue = z.core.$ZodIssue;

const isObject = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

/** Takes the value at `path` out of its parent; a missing one takes the parent with it. Says what went. */
function takeOut(root: unknown, path: readonly PropertyKey[]): 'key' | 'item' | 'nothing' {
  const last = path.at(-1);
  if (last === undefined) return 'nothing';
  let parent: unknown = root;
  for (const step of path.slice(0, -1)) parent = isObject(parent) ? parent[step] : undefined;
  if (!isObject(parent) || !(last in parent)) return takeOut(root, path.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return Array.isArray(parent) ? 'item' : 'key';
}

/** What an issue speaks of: unknown keys are named beside the path. */
const culprits = (issue: SchemaIssue): PropertyKey[][] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

/** Later items of a list first, so that the places of the earlier ones stay true. */
const fromTheEnd = (a: PropertyKey[], b: PropertyKey[]): number => {
  const index = a.findIndex((step, depth) => step !== b[depth]);
  const [stepA, stepB] = [a[index], b[index]];
  return typeof stepA === 'number' && typeof stepB === 'number' ? stepB - stepA : b.length - a.length;
};

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('\u0000');

/** Rules that join several values run only where each value is right: what they say in a later reading is told too. */
const joins = (issues: readonly SchemaIssue[], told: readonly SchemaIssue[]): SchemaIssue[] =>
  issues.filter((issue) => issue.code === 'custom' && !told.some(({ path }) => nameOf(path) === nameOf(issue.path)));

/** The schema's own reading of `value` and every issue in it; `facts` is undefined when too little is right. */
export function heldTo<T>(schema: z.ZodType<T>, value: unknown): { facts: T | undefined; issues: readonly SchemaIssue[] } {
  const first = schema.safeParse(value);
  if (first.success) return { facts: first.data, issues: [] };
  const kept = structuredClone(value);
  const issues: SchemaIssue[] = [...first.error.issues];
  let found: readonly SchemaIssue[] = issues;
  let placed = true;
  for (let round = 0; round < 6; round += 1) {
    const paths = new Map(found.flatMap(culprits).map((path) => [nameOf(path), path]));
    const taken = [...paths.values()].sort(fromTheEnd).map((path) => takeOut(kept, path));
    if (taken.every((what) => what === 'nothing')) break;
    placed &&= !taken.includes('item');
    const again = schema.safeParse(kept);
    if (again.success) return { facts: again.data, issues };
    found = again.error.issues;
    if (placed) issues.push(...joins(found, issues));
  }
  return { facts: undefined, issues };
}
