// The version of the content's format: which keys and spellings site.yaml, weeks, reviews and diagrams have.
/** The version that this tool reads; content without `shiplog:` in site.yaml is version 0. */
export const CONTENT_VERSION = 1;
