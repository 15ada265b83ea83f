// Imports each Hugo site of a list into a folder, and says in one table what was found.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { freeId } from '../cohort/team-row.ts';
import { type ImportReport, importSite, planWrite, writeImport } from '../importer/index.ts';
import { completeUrl } from '../site/complete-url.ts';
import { foreignText } from '../site/foreign-text.ts';
import type { Outcome } from './arguments.ts';
import { refusalText } from './arguments.ts';
import { shownPath } from './write-new.ts';

/** Milliseconds for a clone. */
const PATIENCE = 300_000;

/** A repository's address; anything else is a folder. */
const REPOSITORY = /^(?:https?:\/\/|ssh:\/\/|git@)/i;

/** Name of the folder for a site: of a repository with its owner, because many have the same name. */
export function nameOf(source: string): string {
  if (!REPOSITORY.test(source)) return basename(source.replace(/[\\/]+$/, ''));
  return source
    .replace(/\.git\/?$|\/+$/, '')
    .split(/[/:]/)
    .slice(-2)
    .join('-');
}

/** The sites of a list: a line each; a line that starts with # is a comment. */
export const sitesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  ),
];

/** Clones a repository without its history, and without questions. */
function clone(address: string, folder: string): void {
  const args = ['-c', 'protocol.ext.allow=never', 'clone', '--quiet', '--depth', '1', '--no-tags', '--', address, folder];
  execFileSync('git', args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: PATIENCE, env: { ...process.env, GIT_TERMINAL_PROMPT: '0' } });
}

interface Row {
  source: string;
  folder: string;
  report?: ImportReport;
  fault?: string;
}

function importOne(source: string, folder: string, cwd: string): Pick<Row, 'report' | 'fault'> {
  const isRepository = REPOSITORY.test(source);
  const place = isRepository ? mkdtempSync(join(tmpdir(), 'shiplog-import-')) : resolve(cwd, source);
  try {
    if (isRepository) clone(source, place);
    else if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) {
      const whole = completeUrl(source);
      return { fault: whole === undefined ? 'there is no such folder' : `there is no such folder; for a repository, write ${whole}` };
    }
    const { files, report } = importSite(place, { dates: 'auto', today: new Date().toISOString().slice(0, 10) });
    if (report.summary.pages === 0) return { fault: 'it has no pages' };
    const plan = planWrite(folder, files, false);
    const whole = { ...report, edited: plan.edited };
    writeImport(folder, files, plan, `${JSON.stringify(whole, null, 2)}\n`);
    return { report: whole };
  } catch (thrown) {
    const [line = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n').slice(isRepository ? 1 : 0);
    return { fault: isRepository ? `it cannot be cloned: ${foreignText(line, 120)}` : foreignText(line, 120) };
  } finally {
    if (isRepository) rmSync(place, { recursive: true, force: true });
  }
}

function table(rows: readonly Row[]): string {
  const head = ['site', 'folder', 'pages', 'weeks', 'tasks', 'words', 'errors', 'warnings'];
  const cells = rows.map(({ source, folder, report, fault }) => {
    if (!report) return [source, '–', ...Array.from({ length: 5 }, () => '–'), `not imported: ${fault}`];
    const { pages, weeks, tasks, words, findings } = report.summary;
    const share = words.total === 0 ? '–' : `${Math.floor((100 * (words.kept + words.accounted)) / words.total)}%`;
    return [source, shownPath(folder), ...[pages, weeks, tasks].map(String), share, String(findings.error), String(findings.warning)];
  });
  const all = [head, ...cells];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (column < 7 ? (row[column] ?? '').length : 0))));
  return all.map((row) => `${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()).join('\n');
}

/** Imports the sites that the file `list` names into folders below `into`. Ends with 1 if one was not imported. */
export function runImportList(list: string, into: string, cwd: string): Outcome {
  const file = resolve(cwd, list);
  if (!existsSync(file))
    return {
      out: refusalText({ what: `There is no file ${list}`, fix: 'write a list with a folder or repository on each line' }),
      code: 1,
    };
  const sources = sitesIn(readFileSync(file, 'utf8'));
  if (sources.length === 0)
    return { out: refusalText({ what: `${list} names no site`, fix: 'write a folder or repository on each line' }), code: 1 };
  const taken = new Set<string>();
  const rows = sources.map((source): Row => {
    const name = freeId(nameOf(source), taken);
    taken.add(name);
    const folder = resolve(cwd, into, name);
    return { source, folder, ...importOne(source, folder, cwd) };
  });
  const failed = rows.filter(({ report }) => !report).length;
  const done = `${rows.length - failed} of ${rows.length} sites imported. import-report.json in each folder lists every finding with file and line.`;
  return { out: `${table(rows)}\n${done}\n`, code: failed > 0 ? 1 : 0 };
}
