// How serious a finding is. Separate from the titles of codes, which the week editor does not need.
import type { Code } from './codes.ts';

/** An error stops the build; a warning should be fixed; a note is for information. */
export type Severity = 'error' | 'warning' | 'note';

const warnings: readonly Code[] = [
  'not-a-file',
  'curly-quotes',
  'theme-syntax',
  'week-beyond-programme',
  'continues-twice',
  'outside-period',
  'done-without-evidence',
  'closes-not-later',
  'seal-broken',
  'criterion-twice',
  'code-missing',
  'translation-without-original',
  'stale-translation',
  'words-unused',
  'dead-link',
  'own-address',
  'missing-alt',
  'anchor-twice',
  'directive-open',
  'lost-tag',
  'component-off',
  'mdx-code',
  'second-title',
  'alert',
  'emoji-name',
  'footnote',
  'table-row',
];

const notes: readonly Code[] = ['periods-overlap', 'not-stamped', 'words-missing', 'drawing-cleaned', 'mermaid-fence'];

/** An error, unless the code is listed here. */
export const severityOf = (code: Code): Severity => (warnings.includes(code) ? 'warning' : notes.includes(code) ? 'note' : 'error');
