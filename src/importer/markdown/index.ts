// The body of a Hugo page as our Markdown, and the comparison of words that proves nothing was lost.
export { convertBody, convertWords } from './convert.ts';
export type { Options } from './options.ts';
export { compareWords, visibleWords } from './words.ts';
