// The language of a content file by its path.

/** Its first folder, or the default language, which is the first of `languages`. */
export function languageOf(file: string, languages: readonly string[]): string {
  const first = file.split('/')[0] ?? '';
  return languages.includes(first) ? first : (languages[0] ?? 'en');
}
