// Whether the pages of a reader's language lack what a link of the default language's text names.
import { gapOf } from '../check/link-gaps.js';
import { linkGapsRead } from './desk.js';
/** For `targetOf`, for a reader of `language`. */
export const lackingIn = (language) => (path, hash) => linkGapsRead().has(gapOf(language, path, hash));
