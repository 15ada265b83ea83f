// The direction in which a language is written.
/** Of `language`, a BCP 47 tag. */
export function directionOf(language) {
    const locale = new Intl.Locale(language);
    return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}
/** The `dir` of words in `language` among words in `around`; `undefined` if it is the same. */
export const foreignDirection = (language, around) => directionOf(language) === directionOf(around) ? undefined : directionOf(language);
