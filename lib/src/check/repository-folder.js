// Finds the repository that contains the content: `code:` paths of diagrams are relative to it.
import { join, resolve } from 'node:path';
import { exists } from './probes.js';
/**
 * The folder above `root` that contains the content at the path in site.yaml, if it is a checkout; `undefined` if that is not known,
 * for example for content that was copied elsewhere.
 */
export function repositoryFolder(root, site) {
    if (!site?.repository)
        return undefined;
    const steps = site.repository.content.split('/').filter((step) => step !== '' && step !== '.');
    const folder = resolve(root, ...steps.map(() => '..'));
    return resolve(folder, ...steps) === resolve(root) && exists(join(folder, '.git')) ? folder : undefined;
}
