// A finding: one problem in the content, with how to fix it.
import type { Code } from './codes.ts';
import type { Path } from './path.ts';
import { type Severity, severityOf } from './severity.ts';

/**
 * A position in a file. `file` is the path as the reader would open it, from the current folder; line and column count from 1. In a
 * form, which has no lines, they are 0, `file` is what the reader calls it, and `path` is the field.
 */
export interface Place {
  file: string;
  line: number;
  column: number;
  path?: Path;
}

/** Another place in a sentence. */
export const spoken = ({ file, line }: Place): string => (line > 0 ? `${file}:${line}` : file);

export interface Finding extends Place {
  code: Code;
  severity: Severity;
  /** What is wrong, as one clause without a full stop. */
  what: string;
  /** How to fix it, as one clause without a full stop. */
  fix: string;
}

/** A finding at `place`; its severity comes from the catalog. */
export const finding = (code: Code, place: Place, what: string, fix: string): Finding => ({
  code,
  severity: severityOf(code),
  ...place,
  what,
  fix,
});

/** Sorts by file, then by position in it. */
export const byPlace = (a: Place, b: Place): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file.localeCompare(b.file, 'en', { numeric: true });
