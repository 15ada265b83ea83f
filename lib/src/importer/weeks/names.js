// Recognizable ids: the first words of what they name.
import { folded } from './folded.js';
const FILLERS = new Set(['the', 'a', 'an', 'of', 'and', 'to', 'with', 'for', 'in', 'on', 'va', 'cua', 'cac', 'cho', 'voi']);
const LONGEST = 40;
/** Lower-case ASCII words of a text joined by hyphens, at most five; empty if it has none. */
export function slug(text) {
    const head = text.replace(/https?:\/\/(?:www\.)?/g, '').split(/[:.;(–—](?:\s|$)/)[0] ?? '';
    const all = folded(head.length > 3 ? head : text)
        .replace(/[^a-z0-9]+/g, ' ')
        .split(' ')
        .filter(Boolean);
    const told = all.filter((word) => !FILLERS.has(word));
    let name = '';
    for (const word of (told.length > 0 ? told : all).slice(0, 5)) {
        if (name !== '' && name.length + word.length >= LONGEST)
            break;
        name = name === '' ? word.slice(0, LONGEST) : `${name}-${word}`;
    }
    return name;
}
/** Assigns ids, each once. `start` is put before a name that would not start with a letter, and replaces one without words. */
export class Names {
    /** Assigned ids, and how often each was requested. */
    #taken = new Map();
    claim(prefix, text, start) {
        const words = slug(text);
        const base = `${prefix}${words === '' ? start : prefix === '' && /^\d/.test(words) ? `${start}-${words}` : words}`;
        let nth = this.#taken.get(base) ?? 0;
        let id = nth === 0 ? base : `${base}-${nth + 1}`;
        while (nth > 0 && this.#taken.has(id))
            id = `${base}-${++nth + 1}`;
        this.#taken.set(base, nth + 1);
        if (id !== base)
            this.#taken.set(id, 1);
        return id;
    }
}
