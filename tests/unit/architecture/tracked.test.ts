// What is committed must be true on every machine.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const BINARY = /\.(png|jpe?g|webp|avif|gif|ico|woff2?|ttf|pdf|zip|wasm)$/i;
const LONGEST = 220;

/** Files that git knows or would add; empty outside a repository, such as an unpacked archive. */
function tracked(): string[] {
  try {
    const words = ['-C', root, 'ls-files', '-z', '--cached'];
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter(Boolean);
  } catch {
    return [];
  }
}

const files = tracked()
  .filter((path) => !BINARY.test(path))
  .flatMap((path) => {
    try {
      return [{ path, lines: readFileSync(resolve(root, path), 'utf8').split('\n') }];
    } catch {
      return [];
    }
  });

const places = (found: (line: string, path: string) => boolean): string[] =>
  files.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (found(line, path) ? [`${path}:${index + 1} ${line.trim().slice(0, 120)}`] : [])),
  );

test('no committed file names a folder of the machine it was written on', () => {
  const home = homedir();
  const own = [`${root}/`, ...(home.length > 1 ? [`${home}/`] : [])];
  expect(places((line) => own.some((folder) => line.includes(folder)))).toEqual([]);
  // Absolute only: `components/home/x` is a folder of this project. Outside the content, whose prose may speak of servers.
  const people = /(?:(?<![\w.)}*-])\/(?:Users|home)|[A-Z]:[/\\]Users)[/\\][A-Za-z]/;
  expect(places((line, path) => !/^(content|tests\/fixtures)\//.test(path) && people.test(line))).toEqual([]);
});

test('no committed file names a private package registry', () => {
  const settings = [process.env['npm_config_registry'], process.env['NPM_CONFIG_REGISTRY']].filter((text) => text !== undefined);
  const hosts = settings
    .flatMap((text) => (URL.canParse(text) ? [new URL(text).host] : []))
    .filter((host) => host !== 'registry.npmjs.org');
  expect(places((line) => hosts.some((host) => line.includes(host)))).toEqual([]);
  expect(
    places(
      (line, path) => path === 'package-lock.json' && /"resolved": "(?!https:\/\/registry\.npmjs\.org\/|\.ci\/node"|create")/.test(line),
    ),
  ).toEqual([]);
});

test('no file of src is longer than 200 lines', () => {
  const long = files.filter(({ path, lines }) => /^src\/.*\.(ts|tsx|astro|css)$/.test(path) && lines.length > LONGEST);
  if (long.length > 0)
    console.warn(`Longer than ${LONGEST} lines: ${long.map(({ path, lines }) => `${path} (${lines.length})`).join(', ')}`);
  // Advice up to here; from twice that a file holds more than one thing.
  expect(long.filter(({ lines }) => lines.length > 2 * LONGEST).map(({ path }) => path)).toEqual([]);
});
