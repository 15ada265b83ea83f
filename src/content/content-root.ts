// Where a team's content is: the one setting that separates tool and content.
import { globSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder that contains `site.yaml` and one tree per language, as an absolute path: `SHIPLOG_CONTENT`, else `content/`. */
export const contentRoot = (): string => resolve(process.env.SHIPLOG_CONTENT || 'content');

/** The weeks of one language, below its folder. */
export const WEEK_FILES = 'worklog/week-*.{md,mdx}';

/** Whether the content has a file that matches: reading an empty collection, Astro would warn. */
export const hasFiles = (pattern: string): boolean => globSync(pattern, { cwd: contentRoot() }).length > 0;
