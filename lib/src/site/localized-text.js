/** The text in `language`, else in the first language that it has. */
export function localizedText(words, language) {
    if (typeof words === 'string')
        return words;
    return words[language] ?? Object.values(words)[0] ?? '';
}
