// What the importer says of a source: every decision that the team should know of, with its place and what was done.

import type { FindingCode } from './finding-codes.ts';

/** error: something could not be kept · warning: kept, and somebody should look · note: changed on purpose, nothing lost. */
export type Severity = 'error' | 'warning' | 'note';

export interface ImportFinding {
  code: FindingCode;
  severity: Severity;
  /** Source file, path below the imported site, with `/`. */
  file: string;
  /** Line in the source file, from 1; of the whole file, front matter included. */
  line: number;
  /** What stands there, in a sentence. */
  what: string;
  /** What was done about it, in a sentence. */
  done: string;
  /** Content file that holds the result, path below the content root. */
  target?: string;
}

/** Takes findings of one source file; `file` and `target` are filled in by the owner. */
export type Report = (finding: Omit<ImportFinding, 'file' | 'target'>) => void;
