// Findings of an import: every decision that the team should review, with its position and what was done.

import type { FindingCode } from './finding-codes.ts';

/** error: something could not be kept · warning: kept, but should be reviewed · note: changed on purpose, nothing lost. */
export type Severity = 'error' | 'warning' | 'note';

export interface ImportFinding {
  code: FindingCode;
  severity: Severity;
  /** Source file, path below the imported site, with `/`. */
  file: string;
  /** Line in the source file, from 1; of the whole file, front matter included. */
  line: number;
  /** What is there, in a sentence. */
  what: string;
  /** What was done about it, in a sentence. */
  done: string;
  /** Content file with the result, path below the content root. */
  target?: string;
}

/** Reports findings of one source file; the owner fills in `file` and `target`. */
export type Report = (finding: Omit<ImportFinding, 'file' | 'target'>) => void;
