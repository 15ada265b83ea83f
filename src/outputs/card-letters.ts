// Which letters a link preview can show: its fonts are Latin, Vietnamese included.
import { create } from 'fontkitten';
import { fontFiles } from './card-fonts.ts';
import type { CardWords } from './card-words.ts';

let known: ((code: number) => boolean) | undefined;

/** True if one of the fonts has the letter. */
function hasLetter(code: number): boolean {
  if (!known) {
    const fonts = fontFiles().map(({ data }) => create(data));
    known = (of) => fonts.some((font) => !font.isCollection && font.hasGlyphForCodePoint(of));
  }
  return known(code);
}

/** Joins and colors other letters, and is nothing alone. */
const isInvisible = (letter: string): boolean => /^(?:\p{Cf}|\p{Mn}|\p{Me}|\p{Emoji_Modifier})$/u.test(letter);

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The words without what the fonts lack, and what that is. A title of such letters only is replaced by the site's name. */
export function shownWords({ site, place, title, description }: CardWords): { words: CardWords; missing: readonly string[] } {
  const missing = new Set<string>();
  const shown = (text: string): string =>
    [...text.normalize('NFC')]
      .filter((letter) => {
        const isShown = /\s/.test(letter) || hasLetter(letter.codePointAt(0) ?? 0);
        if (!isShown && !isInvisible(letter)) missing.add(letter);
        return isShown;
      })
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  const name = shown(site);
  const own = shown(title);
  const words: CardWords = { site: name, title: isWord(own) ? own : name };
  for (const [key, text] of Object.entries({ place, description })) {
    const left = text === undefined ? '' : shown(text);
    if (isWord(left)) words[key as 'place' | 'description'] = left;
  }
  return { words, missing: [...missing] };
}
