// The map for contributors is true: what it names is there.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const pages = ['CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: root })];

/** Paths in code that begin with a folder of the repository, as `[page, path]`; braces and stars as in a shell. */
const named = pages.flatMap((page) =>
  [...readFileSync(resolve(root, page), 'utf8').matchAll(/`((?:src|tests|bench|infra|content|docs|\.ci|\.github)\/[^`\s]+)`/g)]
    .map(([, path = '']) => [page, path] as const)
    .filter(([, path]) => !path.includes('<')),
);

/** A folder in brackets is a route's parameter, not a set of characters. */
const isThere = (path: string): boolean => globSync(path.replaceAll('[', '[[]'), { cwd: root }).length > 0;

test.each(named)('%s names a file or folder that exists: %s', (_page, path) => {
  expect(isThere(path)).toBe(true);
});

test('a folder that is gone is noticed', () => {
  expect(named.length).toBeGreaterThan(80);
  expect(isThere('src/gone/*.ts')).toBe(false);
  expect(isThere('src/pages/[...lang]/sandbox.astro')).toBe(true);
});
