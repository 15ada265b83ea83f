// The languages of the interface. A new one is a code here and a folder with the files of `en/`: the compiler names what is missing.

const codes = ['en', 'vi'] as const;

export type UiLanguage = (typeof codes)[number];

/** True if the interface is translated into `language`. */
export const isUiLanguage = (language: string): language is UiLanguage => codes.some((code) => code === language);

/** The words in `language`; in English if the interface is not translated into it. */
export const wordsIn = <Words>(words: Readonly<Record<UiLanguage, Words>>, language: string): Words =>
  words[isUiLanguage(language) ? language : 'en'];
