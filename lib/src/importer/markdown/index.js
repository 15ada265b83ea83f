// The body of a Hugo page as our Markdown, and the comparison of words that proves nothing was lost.
export { convertBody, convertWords } from './convert.js';
export { compareWords, visibleWords } from './words.js';
