// A finding: one problem in the content, with how to fix it.
import { type Code, codes, type Severity } from './codes.ts';

/** A position in a file. `file` is the path as the reader would open it, from the current folder; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

export interface Finding extends Place {
  code: Code;
  severity: Severity;
  /** What is wrong, as one clause without a full stop. */
  what: string;
  /** How to fix it, as one clause without a full stop. */
  fix: string;
}

/** A finding at `place`; its severity comes from the catalog. */
export const finding = (code: Code, { file, line, column }: Place, what: string, fix: string): Finding => ({
  code,
  severity: codes[code].severity,
  file,
  line,
  column,
  what,
  fix,
});

/** Sorts by file, then by position in it. */
export const byPlace = (a: Place, b: Place): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file.localeCompare(b.file, 'en', { numeric: true });
