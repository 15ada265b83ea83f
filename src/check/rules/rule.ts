// A rule takes the parsed content and returns findings. It reads no files and has no state.
import type { ContentTree, WeeksTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';

export type Rule = (tree: ContentTree) => Finding[];

/** A rule that the week editor applies too: its imports reach neither Node nor a parser. */
export type WeekRule = (tree: WeeksTree) => Finding[];
