// Infrastructure names the functions' files and reads the event contract and the lake's definition; it imports nothing else of the project.
import { globSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from '../architecture/imports.ts';

const root = resolve(import.meta.dirname, '../../..');
const files = globSync('infra/**/*.ts', { cwd: root }).map((name) => name.replaceAll('\\', '/'));

const shared = ['src/stream/events/index.ts', 'src/stream/lake/'];

test('infra imports packages, itself, the event contract and the definition of the lake', () => {
  const outside = files.flatMap((file) =>
    importsOf(file, readFileSync(resolve(root, file), 'utf8'))
      .map(({ target }) => (target.startsWith('.') ? posix.join(posix.dirname(file), target) : ''))
      .filter((target) => target !== '' && !target.startsWith('infra/') && !shared.some((path) => target.startsWith(path)))
      .map((target) => `${file} → ${target}`),
  );
  expect(outside).toEqual([]);
  expect(files.length).toBeGreaterThan(20);
});

test('the code of each function is a runtime for Lambda, or the courier', () => {
  const entries = files.flatMap((file) =>
    [...readFileSync(resolve(root, file), 'utf8').matchAll(/entry: '([^']+)'/g)].map(([, entry]) => entry),
  );
  expect(entries.sort()).toEqual([
    'infra/courier.ts',
    'src/stream/runtimes/lambda/load.ts',
    'src/stream/runtimes/lambda/migrate.ts',
    'src/stream/runtimes/lambda/receive.ts',
  ]);
});
