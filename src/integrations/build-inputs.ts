// Everything that a build depends on, as digests: content, tool, packages, Node, environment, arguments, and the history that pages show.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { digestOf, fileDigest, filesIn } from '../content/file-digests.ts';

export interface InputsOf {
  /** The project's folder. */
  tool: string;
  /** The content root. */
  root: string;
  /** The arguments of `astro build`. */
  words: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
}

export interface Inputs {
  /** Digests by name: `content/…` with the path below the content root, `tool/…`, `guide/…`, `history`, `facts`. */
  digests: Record<string, string>;
  /** When a file was last written or replaced, in milliseconds. */
  newest: number;
}

/** The names of inputs that differ. */
export function differences(one: Inputs['digests'], other: Inputs['digests']): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]);
}

/** Folders and files of the tool that pages are made with. Its own content is here for the guide that other sites show. */
const FOLDERS = ['src', 'public', '.ci'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'node_modules/.package-lock.json'];

/** Variables that change what is built. */
const NAMED = /^(?:SHIPLOG_|ASTRO_|PUBLIC_|VITE_)|^(?:NODE_ENV|NODE_OPTIONS|TZ)$/;

const HIDDEN = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** The commit that the dates of files below `folder` come from, with the end of a shallow clone; '' without git. */
function historyOf(folder: string): string {
  const git = (...words: string[]): string =>
    execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    const [commit = '', shallow = '', prefix = ''] = git('rev-parse', 'HEAD', '--git-path', 'shallow', '--show-prefix').split('\n');
    return [commit, fileDigest(resolve(folder, shallow)) ?? '', prefix].join(' ');
  } catch {
    return '';
  }
}

/** True if the content is inside a checkout: paths of diagrams are judged relative to it. */
function isCheckout(root: string): boolean {
  for (let at = root; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}

/** Reads every input. Files that a page imports from elsewhere are not among them. */
export function buildInputs({ tool, root, words, env }: InputsOf): Inputs {
  const digests: Inputs['digests'] = {};
  let newest = 0;
  const add = (name: string, folder: string, files: readonly string[]): void => {
    for (const file of files) {
      const path = join(folder, file);
      digests[`${name}/${file}`] = fileDigest(path) ?? 'unreadable';
      newest = Math.max(newest, statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0);
    }
  };
  const variables = Object.entries(env)
    .filter(([name]) => NAMED.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const guide = join(tool, 'content');
  const hasGuide = guide !== root;
  digests['facts'] = digestOf(
    JSON.stringify([process.version, process.platform, process.arch, tool, root, words, variables, isCheckout(root)]),
  );
  digests['history'] = digestOf(JSON.stringify([historyOf(root), hasGuide && historyOf(guide)]));
  add('tool', tool, [...FILES, ...readdirSync(tool).filter((name) => name.startsWith('.env'))]);
  for (const folder of FOLDERS) add(`tool/${folder}`, join(tool, folder), filesIn(join(tool, folder)));
  add('content', root, filesIn(root, HIDDEN));
  if (hasGuide) {
    const lent = filesIn(guide).filter((file) => file.split('/')[1] === 'guide');
    add('guide', guide, lent);
  }
  return { digests, newest };
}
