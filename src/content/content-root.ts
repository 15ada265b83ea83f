// Where a team's content is: the one setting that separates tool and content.
import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COHORT } from '../site/cohort-file.ts';
import { isPageFile } from '../site/links.ts';

const has = (folder: string, file: string): boolean => existsSync(join(folder, file));
const hasSite = (folder: string): boolean => has(folder, 'site.yaml') || has(folder, COHORT);

/** True if `root` is a cohort's content: a team's has site.yaml. */
export const isCohort = (root: string): boolean => has(root, COHORT) && !has(root, 'site.yaml');

/**
 * The folder that contains `site.yaml` and one tree per language, as an absolute path: `SHIPLOG_CONTENT`, else `content/`, else the current
 * folder if it is one.
 */
export const contentRoot = (): string => resolve(process.env.SHIPLOG_CONTENT || (!hasSite('content') && hasSite('.') ? '.' : 'content'));

/** The weeks of one language, below its folder. */
export const WEEK_FILES = 'worklog/week-*.{md,mdx}';

/** Whether the content has a file that matches: reading an empty collection, Astro would warn. */
export const hasFiles = (pattern: string): boolean => globSync(pattern, { cwd: contentRoot() }).length > 0;

/** Names of the files in these folders that are not pages. */
export const filesBeside = (folders: readonly string[]): string[] =>
  globSync(
    folders.map((folder) => `${folder}/*`),
    { cwd: contentRoot(), withFileTypes: true },
  )
    .filter((entry) => !entry.isDirectory() && !isPageFile(entry.name))
    .map(({ name }) => name)
    .sort();
