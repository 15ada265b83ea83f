// The languages of the interface. A new one is a code here and a folder in `src/i18n` with the files of `en/`: the compiler names what is missing.
const codes = ['en', 'vi'];
/** True if the interface is translated into `language`. */
export const isUiLanguage = (language) => codes.some((code) => code === language);
/** The words in `language`, or in its main language (`vi-VN` → `vi`); in English if the interface is not translated into it. */
export function wordsIn(words, language) {
    const main = language.split('-')[0] ?? language;
    return words[isUiLanguage(main) ? main : 'en'];
}
