// Separate from the schema of site.yaml, so that a page's script does not include the schema.

/** The language without a prefix, whose files contain the facts. */
export const defaultLanguage = (site: { languages: readonly string[] }): string => site.languages[0] as string;
