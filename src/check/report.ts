// Findings as text: for a terminal, for a pull request, and as JSON.
import { plural } from '../i18n/plural.ts';
import { codes } from './codes.ts';
import type { Finding } from './finding.ts';
import type { Severity } from './severity.ts';

/** Formats a piece of text; the plain format leaves it unchanged. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green', text: string) => string;
export const plain: Paint = (_style, text) => text;

const colors = { error: 'red', warning: 'yellow', note: 'blue' } as const satisfies Record<Severity, Parameters<Paint>[0]>;

/** How many findings of each severity, without zeros: `2 errors, 1 warning`. */
export function tally(findings: readonly Finding[]): string {
  const parts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count > 0 ? [plural(count, severity)] : [];
  });
  return parts.length > 0 ? parts.join(', ') : 'no problems found';
}

/** The last line of a report. `pages` is the number of pages read, or of what else is checked: `noun`. */
export const summary = (findings: readonly Finding[], pages: number, noun = 'page'): string =>
  `${plural(pages, noun)} checked: ${tally(findings)}`;

/** For a terminal: grouped by file, each finding and its fix on two lines, a count at the end. `pages` is the number of pages read. */
export function humanReport(findings: readonly Finding[], pages: number, paint: Paint = plain, noun = 'page'): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const found of findings) {
    if (found.file !== file) {
      if (file !== undefined) lines.push('');
      lines.push(paint('bold', found.file));
      file = found.file;
    }
    const where = `${found.file}:${found.line}:${found.column}`;
    lines.push(`${where} ${paint(colors[found.severity], found.severity)} ${paint('dim', found.code)}  ${found.what}`);
    lines.push(`    ${paint('green', '→')} ${found.fix}`);
  }
  if (lines.length > 0) lines.push('');
  lines.push(paint('bold', summary(findings, pages, noun)));
  return `${lines.join('\n')}\n`;
}

const kinds = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;

/** Values of a workflow command, with its special characters escaped. */
const value = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** For a pull request on GitHub: one workflow command per finding, which marks its line. */
export const githubReport = (findings: readonly Finding[]): string =>
  findings
    .map(({ severity, file, line, column, code, what, fix }) => {
      const title = property(`${codes[code]} (${code})`);
      return `::${kinds[severity]} file=${property(file)},line=${line},col=${column},title=${title}::${value(`${what}. Fix: ${fix}`)}\n`;
    })
    .join('');

/** As JSON: `{ pages, findings: [{ code, severity, file, line, column, what, fix }] }`. */
export const jsonReport = (findings: readonly Finding[], pages: number): string => `${JSON.stringify({ pages, findings }, null, 2)}\n`;
