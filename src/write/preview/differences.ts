// How the preview differs from the published page, for the sentence beside it. Words: `differences` of PreviewWords.
import type { PreviewWords } from '../../i18n/preview-words.ts';

/** In the order in which a page names them. */
export const previewDifferences = [
  'timeline',
  'diagrams',
  'reviews',
  'file',
  'around',
  'otherWeeks',
  'emoji',
  'anchors',
  'prose',
] as const satisfies readonly (keyof PreviewWords['differences'])[];
