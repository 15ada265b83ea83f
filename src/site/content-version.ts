// The version of the content's format: which keys and spellings site.yaml, weeks, reviews and diagrams have.

/** The version that this tool writes. Content without `shiplog:` in site.yaml has version 0. */
export const CONTENT_VERSION = 1;

/** The oldest version that this tool reads without `shiplog upgrade`. */
export const OLDEST_READ = 0;
