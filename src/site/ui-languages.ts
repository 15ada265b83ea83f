// The languages of the interface. A new one is a code here and a folder in `src/i18n` with the files of `en/`: the compiler names what is missing.

const codes = ['en', 'vi'] as const;

export type UiLanguage = (typeof codes)[number];

/** True if the interface is translated into `language`. */
export const isUiLanguage = (language: string): language is UiLanguage => codes.some((code) => code === language);

/** The words in `language`, or in its main language (`vi-VN` → `vi`); in English if the interface is not translated into it. */
export function wordsIn<Words>(words: Readonly<Record<UiLanguage, Words>>, language: string): Words {
  const main = language.split('-')[0] ?? language;
  return words[isUiLanguage(main) ? main : 'en'];
}
