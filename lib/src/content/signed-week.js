// Finds the signed-off text of a week: the version in git's history that matches the seal. The digest proves it, not the date.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { sealOfWritten, writtenWeek } from '../check/week-seal.js';
/** Maximum versions of a file that are read, newest first. */
const MOST_VERSIONS = 300;
const LARGEST = 64 * 1024 * 1024;
function git(folder, args, input) {
    return execFileSync('git', ['-C', folder, ...args], {
        maxBuffer: LARGEST,
        stdio: ['pipe', 'pipe', 'ignore'],
        ...(input === undefined ? { input: '' } : { input }),
    });
}
/** The versions of a file, newest first, including under earlier names. */
function versions(folder, file) {
    const settings = ['-c', 'core.quotePath=false', '-c', 'log.showSignature=false', '-c', 'log.showRoot=true'];
    const words = [
        'log',
        '--follow',
        `--max-count=${MOST_VERSIONS}`,
        '--format=%x01%H %as',
        '--name-only',
        '-z',
        '--no-ext-diff',
        '--',
        file,
    ];
    const log = git(folder, [...settings, ...words]).toString('utf8');
    return log.split('\u0001').flatMap((record) => {
        const [head = '', ...paths] = record.split(/[\0\n]+/).filter(Boolean);
        const [commit = '', day = ''] = head.split(' ');
        const path = paths.at(-1);
        return path === undefined ? [] : [{ commit, day, path }];
    });
}
/** Texts of several versions with one run of git; `undefined` for a version without the file. */
function texts(folder, wanted) {
    const input = wanted.map(({ commit, path }) => `${commit}:${path}\n`).join('');
    const out = git(folder, ['cat-file', '--batch'], input);
    let offset = 0;
    return wanted.map(() => {
        const end = out.indexOf(10, offset);
        const [, size] = /^\S+ blob (\d+)$/.exec(out.toString('utf8', offset, end)) ?? [];
        offset = end + 1;
        if (size === undefined)
            return undefined;
        const text = out.toString('utf8', offset, offset + Number(size));
        offset += Number(size) + 1;
        return text;
    });
}
/**
 * The version of `file` (path below the content root `root`) whose seal is `seal`. `undefined` if none is found: no git, no
 * repository, a history that is too short such as a shallow clone's, or a version that was never committed.
 */
export function signedWeek(root, file, seal) {
    try {
        const known = versions(root, resolve(root, file));
        for (let start = 0; start < known.length; start += 20) {
            const some = known.slice(start, start + 20);
            for (const [index, text] of texts(root, some).entries()) {
                const written = text === undefined ? undefined : writtenWeek(text);
                const version = some[index];
                if (written && version && sealOfWritten(written) === seal)
                    return { ...written, commit: version.commit, day: version.day };
            }
        }
    }
    catch {
        // Without git or a repository the signed-off text is not available.
    }
    return undefined;
}
