// A path of the published site in site.yaml: it stays below the base, however often it is decoded, and works as a folder on every disk.
import { z } from 'zod';
/** The path with its percent-encoding decoded, as often as it was encoded; `undefined` if that fails. */
function decoded(path) {
    let text = path;
    try {
        for (let round = 0; round < 5 && text.includes('%'); round += 1)
            text = decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
    return text.includes('%') ? undefined : text;
}
/** Characters that end a path, mean a pattern, or break out of an attribute. */
const REFUSED = /[\s?#[\]*{}"'`<>|^\\\p{C}]/u;
/** True for a path that starts with one slash, only descends, and contains no special characters. */
export function isSitePath(path) {
    const plain = decoded(path);
    if (plain === undefined || !plain.startsWith('/') || REFUSED.test(path) || REFUSED.test(plain.replaceAll(' ', '')))
        return false;
    const names = plain.slice(1).replace(/\/$/, '').split('/');
    return path === '/' || names.every((name) => name !== '' && name !== '.' && name !== '..' && name.trim() === name);
}
export const sitePathSchema = z.string().refine(isSitePath, {
    error: 'write a path of this site that starts with /, without .. // and signs such as ? # * [ < or quotes',
});
