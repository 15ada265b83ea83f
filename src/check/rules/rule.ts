// A rule takes the parsed content and returns findings. It reads no files and has no state.
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';

export type Rule = (tree: ContentTree) => Finding[];
