// Reads a team's style sheet, before any rule runs.
import type { ContentFile, ContentTree } from './content-tree.ts';
import type { Finding } from './finding.ts';
import { readText } from './read-text.ts';

/** The sheet in `file`; a file that cannot be read is passed to `report`. */
export function readTheme(root: string, file: ContentFile, report: (finding: Finding) => void): ContentTree['theme'] {
  const text = readText(root, file);
  if (typeof text === 'string') return { ...file, text };
  report(text);
  return undefined;
}
