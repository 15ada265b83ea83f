// A disk that is full, over its quota, read-only or closed, in one sentence: each library reports it in its own way, some with a trace only.
import { accessSync, constants, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
/** How Node and Rust name each of them. */
const SIGNS = [
    ['full', /\bENOSPC\b|no space left on device/i],
    ['quota', /\bEDQUOT\b|disk quota exceeded/i],
    ['read-only', /\bEROFS\b|read-only file system/i],
    ['too-large', /\bEFBIG\b|file too large/i],
    ['denied', /\b(?:EACCES|EPERM)\b|permission denied|operation not permitted/i],
];
/** The file that a message names: the last one in quotes, which of a copy is the target, or one after "write file". */
function fileIn(text) {
    const quoted = [...text.matchAll(/(?:open|mkdir|write|rename|copyfile|unlink|scandir|->)\s+'([^']+)'/g)].at(-1)?.[1];
    return quoted ?? /(?:write|create|open) (?:file|directory)(?: in)? (\S.*)/i.exec(text)?.[1]?.trim();
}
/** True if nothing more fits on the disk of `folder`. */
export function isFull(folder) {
    try {
        const { bavail, ffree, files } = statfsSync(folder);
        return bavail === 0 || (files > 0 && ffree === 0);
    }
    catch {
        return dirname(folder) !== folder && isFull(dirname(folder));
    }
}
/** Why nothing can be created in the next folder that exists above `path`; `undefined` if something can. */
function closedAbove(path) {
    const above = dirname(path);
    try {
        accessSync(above, constants.W_OK);
        return undefined;
    }
    catch (thrown) {
        const { code } = thrown;
        return code === 'ENOENT' && above !== path ? closedAbove(above) : code;
    }
}
/** Node says that a folder does not exist where it cannot be made: the message with the real reason. */
function withReason(text) {
    const [, path] = /ENOENT: no such file or directory, mkdir '([^']+)'/.exec(text) ?? [];
    const reason = path === undefined ? undefined : closedAbove(path);
    return reason === undefined ? text : `${reason}: mkdir '${path}'`;
}
/** What to do, by what is wrong. */
const FIX = {
    full: 'free some space there, or build into a folder on another disk: SHIPLOG_OUT=/path/of/the/site',
    quota: 'delete what you do not need there, or build into a folder on another disk: SHIPLOG_OUT=/path/of/the/site',
    'read-only': 'write into a folder on another disk: SHIPLOG_OUT=/path/of/the/site',
    'too-large': 'raise the limit of file sizes (ulimit -f), then start again',
    denied: 'give this user the right to write there, or build into another folder: SHIPLOG_OUT=/path/of/the/site',
};
const WHAT = {
    full: 'The disk is full',
    quota: 'The disk quota of this user is used up',
    'read-only': 'The disk is read-only',
    'too-large': 'A file is larger than this shell allows',
    denied: 'Permission denied',
};
/**
 * The sentence for the error `message`; `undefined` if it is of another kind. If it names no file, the sentence names those of `folders` that
 * are full, else all. `full` tells whether a folder's disk is.
 */
export function diskFault(message, folders, full = isFull) {
    const text = withReason(message);
    const [kind] = SIGNS.find(([, sign]) => sign.test(text)) ?? [];
    if (kind === undefined)
        return undefined;
    const file = fileIn(text);
    // What a person wrote may speak of permissions: the system's own messages name the file.
    if (kind === 'denied' && file === undefined)
        return undefined;
    const candidates = kind === 'full' ? folders.filter(full) : [];
    const where = file ?? (candidates.length > 0 ? candidates : folders).join(' or ');
    return `${WHAT[kind]}: ${where} cannot be written.\n  To fix it, ${FIX[kind]}`;
}
/** True for an error of the disk, such as one that is full. */
export const isDiskFault = (thrown) => ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EFBIG'].includes(thrown?.code ?? '') ||
    (thrown?.syscall === 'mkdir' && withReason(String(thrown)) !== String(thrown));
