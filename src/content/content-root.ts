// Where a team's content is: the one setting that separates tool and content.
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { DIAGRAM_FILES } from '../diagram/model/diagram-path.ts';

/** The folder that contains `site.yaml` and one tree per language, as an absolute path: `SHIPLOG_CONTENT`, else `content/`. */
export const contentRoot = (): string => resolve(process.env.SHIPLOG_CONTENT || 'content');

/** Whether the content has a diagram. */
export const hasDiagrams = (): boolean => globSync(DIAGRAM_FILES, { cwd: contentRoot() }).length > 0;
