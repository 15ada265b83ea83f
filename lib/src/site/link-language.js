// The one rule for the language that a link leads to: in prose, in the texts of a week, in its evidence, and in diagrams.
//
// A link leads to the page in the language of its reader, whether it is written as a file (`../notes/b.md`) or, in the default language's
// text, as an address (`/notes/b/`). Two kinds of links lead elsewhere:
// - A link to a place in the folder of another language (`../../vi/notes/b.md#ket-qua`) leads to that language: headings differ.
// - A text of the default language that another language shows, because it is not translated or is a fact, may name a place that the
//   reader's page lacks. Its link leads to the default language.
/** The language of the page that a link to a file leads to. `named` is the language of the folder that it names. */
export function linkLanguage(named, path, hash, { own, reader, first, lacks }) {
    if (hash === '')
        return reader;
    if (named !== own)
        return named;
    return reader !== first && lacks?.(path, hash) ? first : reader;
}
/** The same for an address below the base, without its place: one of a page ends in a slash. Others, and those that name a language, stay. */
export function addressLanguage(path, hash, { own, reader, first, lacks }, languages) {
    if (own !== first || reader === first || (path !== '' && !path.endsWith('/')))
        return undefined;
    const bare = path.replace(/\/$/, '');
    return languages.includes(bare.split('/')[0] ?? '') || lacks?.(bare, hash) ? undefined : reader;
}
