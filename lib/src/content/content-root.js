// Where a team's content is: the one setting that separates tool and content.
import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
const hasSite = (folder) => existsSync(join(folder, 'site.yaml'));
/**
 * The folder that contains `site.yaml` and one tree per language, as an absolute path: `SHIPLOG_CONTENT`, else `content/`, else the current
 * folder if it is one.
 */
export const contentRoot = () => resolve(process.env.SHIPLOG_CONTENT || (!hasSite('content') && hasSite('.') ? '.' : 'content'));
/** The weeks of one language, below its folder. */
export const WEEK_FILES = 'worklog/week-*.{md,mdx}';
/** Whether the content has a file that matches: reading an empty collection, Astro would warn. */
export const hasFiles = (pattern) => globSync(pattern, { cwd: contentRoot() }).length > 0;
