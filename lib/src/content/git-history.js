// Runs git once over the content root. Without git there are no dates; none are guessed.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LOG_FORMAT, lastChanges } from './git-log.js';
const LARGEST_LOG = 512 * 1024 * 1024;
function git(folder, args) {
    const stdio = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: LARGEST_LOG, stdio });
}
/** The commits at which a shallow clone ends; empty for a complete one. */
function shallowBoundary(folder) {
    const file = resolve(folder, git(folder, ['rev-parse', '--git-path', 'shallow']).trim());
    return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
}
/**
 * The last change of every file below `folder` that git tracks, by its path below `folder`. Empty without git, without a repository,
 * and without a commit; `why` then contains the reason.
 */
export function gitHistory(folder) {
    try {
        const boundary = shallowBoundary(folder);
        const settings = ['-c', 'log.showRoot=true', '-c', 'log.showSignature=false'];
        const log = ['log', `--format=${LOG_FORMAT}`, '--name-status', '-z', '-M100%', '--relative', '--no-ext-diff', '--', '.'];
        const changes = lastChanges(git(folder, [...settings, ...log]), boundary);
        return boundary.size > 0 ? { changes, why: 'the clone is shallow: files older than it have no date' } : { changes };
    }
    catch {
        return { changes: new Map(), why: 'git knows no history of the content folder' };
    }
}
