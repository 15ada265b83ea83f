// Where a team's content lies: the one setting that keeps the tool and the content apart.
import { resolve } from 'node:path';

/** The folder that holds `site.yaml` and one tree a language, as an absolute path: `SHIPLOG_CONTENT`, else `content/`. */
export const contentRoot = (): string => resolve(process.env.SHIPLOG_CONTENT || 'content');
