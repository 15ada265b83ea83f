// Which content a command works on: `--content folder`, or the folder as its only argument.
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { COHORT } from '../site/cohort-file.ts';
import type { Refusal } from './arguments.ts';

export interface ContentArgument {
  /** As written; none if the words name no folder. */
  content?: string;
  /** The other words. */
  words: readonly string[];
}

/** Takes the content folder out of `words`. A command that `takesFolder` may have it as its first word. */
export function contentArgument(words: readonly string[], takesFolder: boolean): ContentArgument | Refusal {
  const at = words.findIndex((word) => word === '--content' || word.startsWith('--content='));
  if (at >= 0) {
    const isJoined = words[at] !== '--content';
    const content = isJoined ? words[at]?.slice('--content='.length) : words[at + 1];
    if (!content || (!isJoined && content.startsWith('-')))
      return { what: '--content has no folder', fix: 'name the folder that contains site.yaml: --content content' };
    return { content, words: words.toSpliced(at, isJoined ? 1 : 2) };
  }
  const [first, ...others] = words;
  return takesFolder && first !== undefined && !first.startsWith('-') ? { content: first, words: others } : { words };
}

const hasSite = (folder: string): boolean => ['site.yaml', COHORT].some((file) => existsSync(join(folder, file)));

/** The content root in `folder`: the folder itself, or its `content`. Commands say what is wrong with one that is neither. */
export const contentIn = (folder: string): string =>
  !hasSite(folder) && hasSite(join(folder, 'content')) ? join(folder, 'content') : folder;

/** Makes `content` the content of this process; without it, the variable SHIPLOG_CONTENT or what the current folder contains. */
export function enterContent(content: string | undefined): Refusal | undefined {
  if (content !== undefined) {
    const folder = resolve(content);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      return { what: `There is no folder ${content}`, fix: 'name the folder that contains site.yaml' };
    process.env['SHIPLOG_CONTENT'] = contentIn(folder);
  }
  // Within the content of a project: its caches and its output belong beside the content.
  const here = process.cwd();
  const project = dirname(here);
  if (hasSite(here) && !existsSync('package.json') && existsSync(join(project, 'package.json'))) {
    process.env['SHIPLOG_CONTENT'] ||= here;
    process.chdir(project);
  }
  return undefined;
}
