// The body of a Hugo page as Markdown of ours, and the count of words that proves nothing was lost on the way.
export { convertBody, convertWords } from './convert.ts';
export type { Options } from './options.ts';
export { compareWords, visibleWords } from './words.ts';
