// Where the repository lies whose content this is: `code:` paths of diagrams start there.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Site } from '../site/site.ts';

/**
 * The folder above `root` in which site.yaml says that the content lies, when it is a checkout; `undefined` where that is not known,
 * as for content that was copied elsewhere.
 */
export function repositoryFolder(root: string, site: Site | undefined): string | undefined {
  if (!site?.repository) return undefined;
  const steps = site.repository.content.split('/').filter((step) => step !== '' && step !== '.');
  const folder = resolve(root, ...steps.map(() => '..'));
  return resolve(folder, ...steps) === resolve(root) && existsSync(join(folder, '.git')) ? folder : undefined;
}
