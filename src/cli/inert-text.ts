// Authors' text within a comment on GitHub: shown as it is written, it formats nothing, notifies no one and refers to no issue.

const SPACE = '\u200B';

/** Line ends, other control characters, and marks that reverse the order of letters. */
const odd = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** The first `most` letters, with a sign if there are more. */
export function clipped(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

/**
 * The text for Markdown on GitHub. A backslash takes the meaning of every sign, but mentions and references are searched for in the
 * finished page: a space without width divides them.
 */
export const inert = (text: string): string =>
  text
    .replaceAll(odd, ' ')
    .trim()
    .replaceAll(/[!-/:-@[-`{-~]/g, '\\$&')
    .replaceAll(/[@#]|GH(?=\\-)|www(?=\\\.)|\\:(?=\\\/)/gi, `$&${SPACE}`);
