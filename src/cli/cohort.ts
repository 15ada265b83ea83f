// `shiplog cohort add <site>`: reads a team's site and writes its row. `shiplog cohort import <list>`: imports many Hugo sites.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCohort } from '../check/check-cohort.ts';
import { hasErrors } from '../check/check-content.ts';
import { problemText } from '../cohort/sentences.ts';
import { rowOf, siteOf, type TeamRow } from '../cohort/team-row.ts';
import { contentRoot } from '../content/content-root.ts';
import { fetchText, LIMITS } from '../integrations/cohort/fetch-text.ts';
import { COHORT } from '../site/cohort-file.ts';
import { isUnread, readStatusText } from '../worklog/review/status-schema.ts';
import { finish, helped, isRefusal, type Outcome, type Refusal, readArguments, refusalText } from './arguments.ts';
import { withTeam } from './cohort-file.ts';
import { runImportList } from './import-list.ts';
import { makeFolder } from './make-folder.ts';
import { shownPath } from './write-new.ts';

export const usage = 'npx shiplog cohort add <site or repository> … [--mentor id] [--group id] | cohort import <list> [--into folder]';

const options = {
  mentor: { type: 'string', about: 'add: the mentor of the teams' },
  group: { type: 'string', about: 'add: the group of the teams' },
  into: { type: 'string', about: 'import: the folder to write a folder for each site into; default: imported' },
} as const;

const refuse = (refusal: Refusal): Outcome => ({ out: refusalText(refusal), code: 1 });

/** What a site says of itself as a row, or why it cannot be read. */
async function readRow(address: string, taken: ReadonlySet<string>, more: Partial<TeamRow>): Promise<TeamRow | Refusal> {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    return {
      what: `"${address}" is not a valid URL`,
      fix: 'write the address of a site or of a repository: https://github.com/team/report',
    };
  const { site, repository } = siteOf(address);
  const answer = await fetchText({ url: `${site}status.json`, known: {}, named: new Set([new URL(site).host]), limits: LIMITS });
  if ('code' in answer) return { what: `${site}: ${problemText(answer, 'en')}`, fix: 'name the address of its home page' };
  const status = 'text' in answer ? readStatusText(answer.text) : undefined;
  if (!status || isUnread(status)) {
    const newer = status?.why === 'newer' ? 'update Shiplog here' : 'build that site with Shiplog again';
    return { what: `${site}status.json is not the status of a site`, fix: newer };
  }
  return rowOf(status, answer.moved ?? site, taken, { repository: status.repository ?? repository, ...more });
}

/** Adds rows to cohort.yaml in `root`. What is listed already is left alone. */
export async function runAdd(addresses: readonly string[], more: Partial<TeamRow>, root: string): Promise<Outcome> {
  const file = join(root, COHORT);
  const shown = shownPath(file);
  if (existsSync(join(root, 'site.yaml')))
    return refuse({ what: `${shownPath(root)} is the content of one team`, fix: 'name an empty folder with --content' });
  let text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const checked = text === undefined ? undefined : checkCohort(root);
  if (checked && (!checked.cohort || hasErrors(checked.findings)))
    return refuse({ what: `${shown} has errors`, fix: 'run npx shiplog check, which lists them' });
  const teams = [...(checked?.cohort?.teams ?? [])].map(({ id, site }) => ({ id, site }));
  const lines: string[] = [];
  let failed = 0;
  for (const address of addresses) {
    const row = await readRow(address, new Set(teams.map(({ id }) => id)), more);
    if (isRefusal(row)) {
      failed += 1;
      lines.push(refusalText(row).trimEnd());
      continue;
    }
    const known = teams.find(({ site }) => site === row.site);
    if (known) {
      lines.push(`${row.site} is listed already, as "${known.id}".`);
      continue;
    }
    const added = withTeam(text, row);
    if (added === undefined)
      return refuse({
        what: `the teams of ${shown} are not a list with a row each`,
        fix: 'write each team on separate lines, after a hyphen',
      });
    text = added;
    teams.push(row);
    lines.push(`${row.id}: ${row.name}, ${row.site}${row.members.length > 0 ? `, ${row.members.join(', ')}` : ''}`);
    makeFolder(root);
    writeFileSync(file, text);
  }
  const { findings } = existsSync(file) ? checkCohort(root) : { findings: [] };
  const [first] = findings.filter(({ severity }) => severity === 'error');
  if (first) lines.push(`${first.file}:${first.line}: ${first.what}\n  ${first.fix}`);
  return { out: `${lines.join('\n')}\n`, code: failed > 0 || first ? 1 : 0 };
}

/** Runs the command. */
export async function runCohort(words: readonly string[], root: string, cwd: string = process.cwd()): Promise<Outcome> {
  const read = readArguments(words, options, usage);
  if (isRefusal(read)) return refuse(read);
  const [verb, ...given] = read.positionals;
  const { mentor, group, into = 'imported' } = read.values;
  if (verb === 'add' && given.length > 0) return runAdd(given, { mentor, group }, root);
  const [list, ...more] = given;
  if (verb === 'import' && list !== undefined && more.length === 0) return runImportList(list, into, cwd);
  return refuse({ what: 'expected add with an address, or import with a list', fix: `usage: ${usage}` });
}

export async function main(words: readonly string[]): Promise<void> {
  if (!helped(words, usage, options)) finish(await runCohort(words, contentRoot()));
}
