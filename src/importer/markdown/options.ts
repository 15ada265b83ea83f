// What a conversion is told, and what its steps share.
import type { Report, Severity } from '../finding.ts';
import type { FindingCode } from '../finding-codes.ts';

export interface Options {
  /** Line of the file, from 1, on which the text starts. */
  line: number;
  /** Language code of the page. */
  language: string;
  report: Report;
  /** The target as our content has it: a path beside the file, an address, `dead:…`. A `relref` hands over the plain path that it names. */
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

/** Reports in one line of code. */
export const say = (options: Options, severity: Severity, code: FindingCode, line: number, what: string, done: string): void =>
  options.report({ code, severity, line, what, done });

/** `text` in one line, cut so that a finding stays readable. */
export function brief(text: string, longest = 300): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
