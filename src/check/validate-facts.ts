// Validates a value with its schema. If parts are invalid, it keeps the valid ones, so that one mistake hides no other finding.
import * as z from 'zod/v4/core';

export type SchemaIssue = z.$ZodIssue;

const isObject = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('\u0000');

/**
 * Removes the value at `path` from its parent; if it is missing, removes the parent. Returns the path of what was removed,
 * `undefined` if nothing could be removed.
 */
function removeAt(root: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  let parent: unknown = root;
  for (const step of path.slice(0, -1)) parent = isObject(parent) ? parent[step] : undefined;
  if (!isObject(parent) || !(last in parent)) return removeAt(root, path.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return path;
}

/** The path that an issue is about: unknown keys are named separately. */
const culprits = (issue: SchemaIssue): PropertyKey[][] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

/** Later items of a list first, so that the indexes of the earlier ones stay valid. */
const fromTheEnd = (a: PropertyKey[], b: PropertyKey[]): number => {
  const index = a.findIndex((step, depth) => step !== b[depth]);
  const [stepA, stepB] = [a[index], b[index]];
  return typeof stepA === 'number' && typeof stepB === 'number' ? stepB - stepA : b.length - a.length;
};

/** Issues without those that follow from another one at the same path. */
function distinct(issues: readonly SchemaIssue[]): SchemaIssue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const follows = issue.code !== 'unrecognized_keys' && seen.has(nameOf(issue.path));
    if (issue.code !== 'unrecognized_keys') seen.add(nameOf(issue.path));
    return !follows;
  });
}

/** A schema's custom rule may throw on an unexpected value; that is an issue too, and must not end the check. */
function read<T>(schema: z.$ZodType<T>, value: unknown): { data: T } | { issues: readonly SchemaIssue[] } {
  try {
    const result = z.safeParse(schema, value);
    return result.success ? { data: result.data } : { issues: result.error.issues };
  } catch (thrown) {
    const message = `cannot be checked (${thrown instanceof Error ? thrown.message : String(thrown)}): fix the other values first`;
    return { issues: [{ code: 'custom', path: [], message, input: undefined }] };
  }
}

/** The parsed value and every issue in it; `facts` is undefined if too little is valid. */
export function validateFacts<T>(schema: z.$ZodType<T>, value: unknown): { facts: T | undefined; issues: readonly SchemaIssue[] } {
  const first = read(schema, value);
  if ('data' in first) return { facts: first.data, issues: [] };
  const kept = structuredClone(value);
  /** Lists that lost an item, with the index of the first one lost: issues of later items have wrong indexes. */
  const shortened = new Map<string, number>();
  const isPlaced = ({ path }: SchemaIssue) =>
    path.every(
      (step, depth) => typeof step !== 'number' || step < (shortened.get(nameOf(path.slice(0, depth))) ?? Number.POSITIVE_INFINITY),
    );
  let issues = distinct(first.issues);
  let found = first.issues;
  for (let round = 0; round < 6; round += 1) {
    const paths = new Map(found.flatMap(culprits).map((path) => [nameOf(path), path]));
    const taken = [...paths.values()].sort(fromTheEnd).flatMap((path) => [removeAt(kept, path) ?? []].filter(({ length }) => length > 0));
    if (taken.length === 0) break;
    for (const path of taken) {
      const [list, last] = [nameOf(path.slice(0, -1)), path.at(-1)];
      if (typeof last === 'number') shortened.set(list, Math.min(last, shortened.get(list) ?? last));
    }
    const again = read(schema, kept);
    if ('data' in again) return { facts: again.data, issues };
    found = again.issues;
    // Rules that combine several values run only once each value is valid: their issues are added now.
    issues = distinct([...issues, ...found.filter((issue) => issue.code === 'custom' && issue.path.length > 0 && isPlaced(issue))]);
  }
  return { facts: undefined, issues };
}
