// A path of the published site as site.yaml writes it: one that stays below the base, whoever decodes it, and names a folder that every disk can hold.
import { z } from 'zod';

/** The path with its percent signs read, as often as they were written; `undefined` where they cannot be. */
function decoded(path: string): string | undefined {
  let text = path;
  try {
    for (let round = 0; round < 5 && text.includes('%'); round += 1) text = decodeURIComponent(text);
  } catch {
    return undefined;
  }
  return text.includes('%') ? undefined : text;
}

/** Signs that end a path, mean a pattern, or break out of an attribute. */
const REFUSED = /[\s?#[\]*{}"'`<>|^\\\p{C}]/u;

/** True for a path that begins with one slash, leads nowhere but down, and holds no sign that is more than a letter. */
export function isSitePath(path: string): boolean {
  const plain = decoded(path);
  if (plain === undefined || !plain.startsWith('/') || REFUSED.test(path) || REFUSED.test(plain.replaceAll(' ', ''))) return false;
  const names = plain.slice(1).replace(/\/$/, '').split('/');
  return path === '/' || names.every((name) => name !== '' && name !== '.' && name !== '..' && name.trim() === name);
}

export const sitePathSchema = z.string().refine(isSitePath, {
  error: 'write a path of this site that starts with /, without .. // and signs such as ? # * [ < or quotes',
});
