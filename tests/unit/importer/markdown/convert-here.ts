// Converts a text as the importer does, and keeps what was said of it.
import type { ImportFinding } from '../../../../src/importer/finding.ts';
import { convertBody, convertWords, type Options } from '../../../../src/importer/markdown/index.ts';

export type Said = Omit<ImportFinding, 'file' | 'target'>;

/** `findings` in short: `12 html-comment`. */
export interface Converted {
  text: string;
  findings: Said[];
  said: string[];
}

function listen(overrides: Partial<Options>): { options: Options; findings: Said[] } {
  const findings: Said[] = [];
  const report = (finding: Said): void => void findings.push(finding);
  return { findings, options: { line: 1, language: 'en', report, resolveLink: (target) => target, ...overrides } };
}

export function convert(text: string, overrides: Partial<Options> = {}): Converted {
  const { options, findings } = listen(overrides);
  const converted = convertBody(text, options);
  return { text: converted, findings, said: findings.map(({ line, code }) => `${line} ${code}`) };
}

/** The converted text alone. */
export const body = (text: string, overrides: Partial<Options> = {}): string => convert(text, overrides).text;

export const words = (text: string, overrides: Partial<Options> = {}): string => convertWords(text, listen(overrides).options);
