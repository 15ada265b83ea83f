// Where a team's content is: the one setting that separates tool and content.
import { resolve } from 'node:path';

/** The folder that contains `site.yaml` and one tree per language, as an absolute path: `SHIPLOG_CONTENT`, else `content/`. */
export const contentRoot = (): string => resolve(process.env.SHIPLOG_CONTENT || 'content');
