// Everything that a build depends on, as digests: content, tool, packages, Node, environment, arguments, and the history that pages show.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { toolFolder } from '../cache/folders.ts';
import { digestOf, fileDigest, filesIn, filesOfContent } from '../content/file-digests.ts';

export interface InputsOf {
  /** The project's folder. */
  project: string;
  /** The content root. */
  root: string;
  /** The arguments of `astro build`. */
  words: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
}

export interface Inputs {
  /** Digests by name: `content/…` with the path below the content root, `tool/…`, `project/…`, `guide/…`, `history`, `facts`. */
  digests: Record<string, string>;
  /** When a file was last written or replaced, in milliseconds. */
  newest: number;
  /** Which file each digest is of, and when it was last written. */
  stamps: ReadonlyMap<string, string>;
}

/** The names of inputs that differ. */
export function differences(one: Inputs['digests'], other: Inputs['digests']): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]);
}

/** Folders and files of the tool that pages are made with. */
const FOLDERS = ['src', 'public'];
const FILES = ['astro.config.mjs'];

/** Files of the project that decide which packages a build uses, and how. */
const PROJECT_FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'node_modules/.package-lock.json'];

/** Variables that change what is built. */
const NAMED = /^(?:SHIPLOG_|ASTRO_|PUBLIC_|VITE_)|^(?:NODE_ENV|NODE_OPTIONS|TZ)$/;

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

/**
 * Reads every input. Files that a page imports from elsewhere are not among them. Files that were not written since `before`, moments ago in
 * this process, are not read again.
 */
export function buildInputs({ project, root, words, env }: InputsOf, before?: Inputs): Inputs {
  const digests: Inputs['digests'] = {};
  const stamps = new Map<string, string>();
  let newest = 0;
  const add = (name: string, folder: string, files: readonly string[]): void => {
    for (const file of files) {
      const path = join(folder, file);
      const key = `${name}/${file}`;
      const { ino, size, mtimeNs, ctimeNs } = statSync(path, { throwIfNoEntry: false, bigint: true }) ?? {};
      const stamp = `${path} ${ino} ${size} ${mtimeNs} ${ctimeNs}`;
      const known = ctimeNs !== undefined && before?.stamps.get(key) === stamp ? before.digests[key] : undefined;
      digests[key] = known ?? fileDigest(path) ?? 'unreadable';
      stamps.set(key, stamp);
      newest = Math.max(newest, Number((ctimeNs ?? 0n) / 1000n) / 1000);
    }
  };
  const variables = Object.entries(env)
    .filter(([name]) => NAMED.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const tool = toolFolder();
  const guide = join(tool, 'content');
  const hasGuide = guide !== root;
  digests['facts'] = digestOf(
    JSON.stringify([process.version, process.platform, process.arch, tool, project, root, words, variables, isCheckout(root)]),
  );
  digests['history'] = digestOf(JSON.stringify([historyOf(root), hasGuide && historyOf(guide)]));
  add('tool', tool, FILES);
  add('project', project, [...PROJECT_FILES, ...readdirSync(project).filter((name) => name.startsWith('.env'))]);
  for (const folder of FOLDERS) add(`tool/${folder}`, join(tool, folder), filesIn(join(tool, folder)));
  add('content', root, filesOfContent(root));
  if (hasGuide) {
    const lent = filesIn(guide).filter((file) => file.split('/')[1] === 'guide');
    add('guide', guide, lent);
  }
  return { digests, newest, stamps };
}
