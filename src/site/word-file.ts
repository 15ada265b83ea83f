// The files of a team's words: `i18n/fr.yaml` in the content root, one a language.

/** The folder, below the content root. */
export const WORDS = 'i18n';

/** True for every YAML file in the folder, whatever its name: none may be ignored silently. */
export const isWordFile = (path: string): boolean => /^i18n\/.*\.ya?ml$/i.test(path);

/** The language of a file named like one. */
export const languageOfWords = (path: string): string | undefined => /^i18n\/([\w-]+)\.yaml$/.exec(path)?.[1];
