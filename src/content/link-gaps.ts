// Whether the pages of a reader's language lack what a link of the default language's text names.
import { gapOf } from '../check/link-gaps.ts';
import type { Lacks } from '../site/link-language.ts';
import { linkGapsRead } from './desk.ts';

/** For `targetOf`, for a reader of `language`. */
export const lackingIn =
  (language: string): Lacks =>
  (path, hash) =>
    linkGapsRead().has(gapOf(language, path, hash));
