// Ids, to which other files refer. They start with a letter, so that no YAML or JSON parser reads one as a number.
import * as z from 'zod/mini';

export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * `text` as an id: `Emily Trần` becomes `emily-tran`, `Use PostgreSQL` becomes `use-postgresql`; one that would
 * start with a digit gets `prefix`. `undefined` if it has no letter or digit to make one of.
 */
export function idOf(text: string, prefix: string = 'id-'): string | undefined {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');
  const id = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? undefined : /^\d/.test(id) ? prefix + id : id;
}

/** A name as in code, in words: `toString` becomes `to-String`. A title's words stay whole. */
const inWords = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/([A-Z0-9])([A-Z][a-z])/g, '$1-$2');

export const idSchema = z.string().check(
  z.regex(ID, {
    error: ({ input }) =>
      `write an id of lowercase letters, digits and hyphens that starts with a letter: ${idOf(inWords(String(input))) ?? 'fix-login'}`,
  }),
);
