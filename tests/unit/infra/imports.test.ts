// Infrastructure names the functions' files and reads the event contract; of the rest of the project it knows nothing, and nothing knows it.
import { globSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from '../architecture/imports.ts';

const root = resolve(import.meta.dirname, '../../..');
const files = globSync('infra/**/*.ts', { cwd: root }).map((name) => name.replaceAll('\\', '/'));

test('infra imports packages, itself and src/stream/events', () => {
  const outside = files.flatMap((file) =>
    importsOf(file, readFileSync(resolve(root, file), 'utf8'))
      .map(({ target }) => (target.startsWith('.') ? posix.join(posix.dirname(file), target) : ''))
      .filter((target) => target !== '' && !target.startsWith('infra/') && target !== 'src/stream/events/index.ts')
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
