// The options of a conversion, and what its steps share.
import type { Report, Severity } from '../finding.ts';
import type { FindingCode } from '../finding-codes.ts';

export interface Options {
  /** Line of the file, from 1, on which the text starts. */
  line: number;
  /** Language code of the page. */
  language: string;
  report: Report;
  /** The target in our content: a path beside the file, an address, `dead:…`. For a `relref` it is called with the plain path. */
  resolveLink: (target: string, line: number, kind: 'link' | 'image') => string;
}

/** Text with the file line of each of its lines. */
export interface Lined {
  readonly text: string;
  readonly lines: readonly number[];
}

export const lined = (text: string, first: number): Lined => ({ text, lines: text.split('\n').map((_, index) => first + index) });

/** File line of line `line` (from 1) of a piece of text. */
export const lineIn = ({ lines }: Lined, line: number | undefined): number => lines[(line ?? 1) - 1] ?? lines.at(-1) ?? 1;

/** Reports a finding. */
export const report = (options: Options, severity: Severity, code: FindingCode, line: number, what: string, done: string): void =>
  options.report({ code, severity, line, what, done });

/** `text` in one line, truncated so that a finding stays readable. */
export function brief(text: string, longest = 300): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
