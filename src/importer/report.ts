// The report of an import: every source file with its result, every finding, and a summary for the terminal.

import type { Kept } from './conservation.ts';
import type { ImportFinding, Severity } from './finding.ts';
import { brief } from './markdown/options.ts';
import type { SourceSite } from './source-site.ts';

export interface FileReport {
  /** Path below the imported site; a skipped folder ends in `/`. */
  file: string;
  status: 'converted' | 'converted with findings' | 'skipped';
  /** Why it was skipped. */
  reason?: string;
  /** Path below the content root. */
  target?: string;
  words?: Kept;
}

export interface ImportReport {
  version: 1;
  summary: {
    pages: number;
    weeks: number;
    tasks: number;
    files: Record<FileReport['status'], number>;
    findings: Record<Severity, number>;
    words: { total: number; kept: number; accounted: number };
  };
  languages: string[];
  files: FileReport[];
  findings: ImportFinding[];
  /** Content files that were edited since the last import and are left unchanged. */
  edited: string[];
}

const byFile = <T extends { file: string }>(a: T, b: T): number => a.file.localeCompare(b.file, 'en', { numeric: true });

/** Notes report intended changes; only warnings and errors make a file one "with findings". */
const isSerious = ({ severity }: ImportFinding): boolean => severity !== 'note';

/** The result of a source file. */
export interface Outcome {
  target: string;
  words?: Kept;
}

/** Creates the report. `outcomes` contains every file that was used; the others are skipped. */
export function reportOf(site: SourceSite, outcomes: ReadonlyMap<string, Outcome>, counts: { weeks: number; tasks: number }): ImportReport {
  const findings = site.findings
    .map((finding): ImportFinding => {
      const target = finding.target ?? outcomes.get(finding.file)?.target;
      return target === undefined ? finding : { ...finding, target };
    })
    .sort((a, b) => byFile(a, b) || a.line - b.line || a.code.localeCompare(b.code));
  const marked = new Set(findings.filter(isSerious).map(({ file }) => file));
  const used = [...outcomes].map(([file, { target, words }]): FileReport => {
    const status = marked.has(file) ? 'converted with findings' : 'converted';
    return { file, status, target, ...(words && { words }) };
  });
  const reasons = new Map(site.skipped.map(({ file, reason }) => [file, reason]));
  const others = site.files
    .filter((file) => !outcomes.has(file) && !reasons.has(file))
    .map((file): [string, string] => [file, 'not used by any page']);
  const skipped = [...reasons, ...others].map(([file, reason]): FileReport => ({ file, status: 'skipped', reason }));
  const files = [...used, ...skipped].sort(byFile);
  const count = <T, K extends string>(list: readonly T[], keys: readonly K[], of: (item: T) => string): Record<K, number> =>
    Object.fromEntries(keys.map((key) => [key, list.filter((item) => of(item) === key).length])) as Record<K, number>;
  const words = { total: 0, kept: 0, accounted: 0 };
  for (const { words: one } of files) {
    words.total += one?.total ?? 0;
    words.kept += one?.kept ?? 0;
    words.accounted += one?.accounted ?? 0;
  }
  return {
    version: 1,
    summary: {
      pages: site.pages.filter(({ implied }) => !implied).length,
      ...counts,
      files: count(files, ['converted', 'converted with findings', 'skipped'], ({ status }) => status),
      findings: count(findings, ['error', 'warning', 'note'], ({ severity }) => severity),
      words,
    },
    languages: site.languages,
    files,
    findings,
    edited: [],
  };
}

/** The share of words that are in the result or accounted for by the report, in percent with two digits, never rounded up to 100. */
export const share = ({ total, kept, accounted }: { total: number; kept: number; accounted: number }): string =>
  total === 0 ? '100' : String(Math.floor(((kept + accounted) / total) * 10_000) / 100);

/** Counts of findings by code, most frequent first. */
function byCode(findings: readonly ImportFinding[]): [string, number, Severity][] {
  const counts = new Map<string, [string, number, Severity]>();
  for (const { code, severity } of findings) {
    const known = counts.get(`${severity} ${code}`);
    if (known) known[1] += 1;
    else counts.set(`${severity} ${code}`, [code, 1, severity]);
  }
  const rank: readonly Severity[] = ['error', 'warning', 'note'];
  return [...counts.values()].sort((a, b) => rank.indexOf(a[2]) - rank.indexOf(b[2]) || b[1] - a[1]);
}

/** How many files were skipped, and why: `4 (3 not used by any page, 1 empty)`. */
function skippedText(files: readonly FileReport[]): string {
  const skipped = files.filter(({ status }) => status === 'skipped');
  const reasons = [...Map.groupBy(skipped, ({ reason }) => reason ?? 'no reason recorded')].sort(([, a], [, b]) => b.length - a.length);
  const [only] = reasons;
  if (!only) return '0';
  const said = reasons.length === 1 ? only[0] : reasons.map(([reason, own]) => `${own.length} ${reason}`).join(', ');
  return `${skipped.length} (${said})`;
}

/** Maximum findings on the terminal; the report contains all. */
const MOST_SHOWN = 20;

/** The errors and warnings as `file:line what → what was done`, errors first. `shownFile` makes a path that the reader can open. */
export function findingLines({ findings }: ImportReport, shownFile: (file: string) => string, report: string): string[] {
  const serious = (['error', 'warning'] as const).flatMap((severity) => findings.filter((one) => one.severity === severity));
  const more = serious.length - MOST_SHOWN;
  return [
    ...serious.slice(0, MOST_SHOWN).map(({ file, line, what, done }) => `${shownFile(file)}:${line} ${brief(what)} → ${brief(done)}`),
    ...(more > 0 ? [`${more} more in ${report}`] : []),
  ];
}

/** The report as a table for the terminal. */
export function summaryTable({ summary, findings, languages, files, edited }: ImportReport): string {
  const rows: [string, string][] = [
    ['pages read', `${summary.pages} (${languages.join(', ')})`],
    ['weeks', `${summary.weeks} with ${summary.tasks} ${summary.tasks === 1 ? 'task' : 'tasks'}`],
    ['files converted', `${summary.files.converted}, and ${summary.files['converted with findings']} with findings`],
    ['files skipped', skippedText(files)],
    [
      'words kept',
      `${share(summary.words)}% of ${summary.words.total} (${summary.words.accounted} of them in another form or listed below)`,
    ],
    ...byCode(findings).map(([code, count, severity]): [string, string] => [`${severity}s: ${code}`, String(count)]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lost = files.filter(({ words }) => words && words.missing.length > 0);
  const lines = [
    ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
    ...lost.slice(0, 20).map(({ file, words }) => `  words missing in ${file}: ${words?.missing.slice(0, 8).join(' ')}`),
    ...edited.map((file) => `  kept because it was edited: ${file}`),
  ];
  return `${lines.join('\n')}\n`;
}
