// Everything that a build depends on, as one digest: content, tool, packages, Node, environment, arguments, and the history that pages show.
import { execFileSync } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileDigest, filesIn } from '../content/file-digests.ts';

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
  digest: string;
  /** When a file was last written or replaced, in milliseconds. */
  newest: number;
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

function addFiles(hash: Hash, folder: string, files: readonly string[]): number {
  let newest = 0;
  for (const file of files) {
    const path = join(folder, file);
    hash.update(`${file}\0${fileDigest(path) ?? 'unreadable'}\0`);
    newest = Math.max(newest, statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0);
  }
  return newest;
}

/** True if the content is inside a checkout: paths of diagrams are judged relative to it. */
function isCheckout(root: string): boolean {
  for (let at = root; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}

/** Reads every input. Equal digests mean equal inputs; files that a page imports from elsewhere are not among them. */
export function buildInputs({ tool, root, words, env }: InputsOf): Inputs {
  const hash = createHash('sha256');
  const variables = Object.entries(env)
    .filter(([name]) => NAMED.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const guide = join(tool, 'content');
  const folders = [historyOf(root), ...(guide === root ? [] : [historyOf(guide)])];
  const facts = [process.version, process.platform, process.arch, tool, root, words, variables, folders, isCheckout(root)];
  hash.update(JSON.stringify(facts));
  const settings = readdirSync(tool).filter((name) => name.startsWith('.env'));
  let newest = addFiles(hash, tool, [...FILES, ...settings.sort()]);
  for (const folder of FOLDERS) newest = Math.max(newest, addFiles(hash, join(tool, folder), filesIn(join(tool, folder))));
  newest = Math.max(newest, addFiles(hash, root, filesIn(root, HIDDEN)));
  if (guide !== root) {
    const lent = filesIn(guide).filter((file) => file.split('/')[1] === 'guide');
    newest = Math.max(newest, addFiles(hash, guide, lent));
  }
  return { digest: hash.digest('base64url'), newest };
}
