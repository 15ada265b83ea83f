// Emoji by their names, as GitHub renders them: `:rocket:`. Addresses stay as typed, and so do times such as 10:30:45.
import { nameToEmoji } from 'gemoji';
/** A name between colons, several of them in a row, or an address, which may contain one. */
const NAMED = /[a-z][a-z0-9+.-]{0,20}:\/\/\S*|(?<![\p{Script=Latin}\p{N}_:/@])(?::[a-z0-9_+-]+:)+(?![\p{Script=Latin}\p{N}_:])/giu;
const NAME = /:([a-z0-9_+-]+):/gi;
/** The character that GitHub shows for `name`. */
export const emojiOf = (name) => (Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined);
export const emojiNames = Object.keys(nameToEmoji);
/** The names between colons in `text` that may be meant as emoji. */
export function* namesIn(text) {
    for (const { 0: found, index } of text.matchAll(NAMED))
        if (found.startsWith(':'))
            for (const { 1: name = '', index: within } of found.matchAll(NAME))
                yield { name: name.toLowerCase(), offset: index + within };
}
/** `text` with characters instead of emoji names. */
export const withEmoji = (text) => text.includes(':')
    ? text.replace(NAMED, (found) => found.startsWith(':') ? found.replace(NAME, (whole, name) => emojiOf(name.toLowerCase()) ?? whole) : found)
    : text;
