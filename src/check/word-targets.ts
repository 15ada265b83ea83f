// Links in the front matter: in a week's texts, which are inline Markdown, and those of its evidence.
import type { Path } from './path.ts';

/** The target of a link in the front matter, and the value that has it. */
export interface WordTarget {
  target: string;
  path: Path;
}

/** YAML may refer to itself. */
const DEEPEST = 8;

/** Texts in front matter, each with its path. */
function* texts(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null && path.length < DEEPEST) {
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The links in `value`. `linksIn` reads the targets of links in an inline text, but not of pictures, which are shown as their alternative text. */
export function wordTargets(value: unknown, linksIn: (text: string) => readonly string[]): WordTarget[] {
  return [...texts(value, [])].flatMap(({ text, path }) => {
    // The schema rejects schemes other than the web's.
    if (path.at(-1) === 'href') return /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(text) ? [] : [{ target: text, path }];
    if (!/\]\(|<https?:|https?:\/\//.test(text)) return [];
    return linksIn(text).map((target) => ({ target, path }));
  });
}
