// A rule looks at the content as read and says what it finds. It reads no file and keeps nothing.
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';

export type Rule = (tree: ContentTree) => Finding[];
