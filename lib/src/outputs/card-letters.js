// Which letters a link preview can show: its fonts are Latin, Vietnamese included.
import { create } from 'fontkitten';
import { fontFiles } from './card-fonts.js';
let known;
/** True if one of the fonts has the letter. */
function hasLetter(code) {
    if (!known) {
        const fonts = fontFiles().map(({ data }) => create(data));
        known = (of) => fonts.some((font) => !font.isCollection && font.hasGlyphForCodePoint(of));
    }
    return known(code);
}
/** Joins and colors other letters, and is nothing alone. */
const isInvisible = (letter) => /^(?:\p{Cf}|\p{Mn}|\p{Me}|\p{Emoji_Modifier})$/u.test(letter);
const isWord = (text) => /[\p{L}\p{N}]/u.test(text);
/** The words without what the fonts lack, and what that is. A title of such letters only is replaced by the site's name. */
export function shownWords({ site, place, title, description }) {
    const missing = new Set();
    const shown = (text) => [...text.normalize('NFC')]
        .filter((letter) => {
        const isShown = /\s/.test(letter) || hasLetter(letter.codePointAt(0) ?? 0);
        if (!isShown && !isInvisible(letter))
            missing.add(letter);
        return isShown;
    })
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
    const name = shown(site);
    const own = shown(title);
    const words = { site: name, title: isWord(own) ? own : name };
    for (const [key, text] of Object.entries({ place, description })) {
        const left = text === undefined ? '' : shown(text);
        if (isWord(left))
            words[key] = left;
    }
    return { words, missing: [...missing] };
}
