// `shiplog cohort add <site>`: reads a team's site and writes its row. `shiplog cohort import <list>`: imports many Hugo sites.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCohort, checkCohortText } from '../check/check-cohort.ts';
import { hasErrors } from '../check/check-content.ts';
import type { Team } from '../cohort/cohort.ts';
import { problemText } from '../cohort/sentences.ts';
import { repositoryIn, rowOf, siteOf, type TeamRow } from '../cohort/team-row.ts';
import { contentRoot } from '../content/content-root.ts';
import { fetchText, LIMITS } from '../integrations/cohort/fetch-text.ts';
import { COHORT } from '../site/cohort-file.ts';
import { completeUrlFix } from '../site/complete-url.ts';
import { isUnread, readStatusText } from '../worklog/review/status-schema.ts';
import { finish, helped, isRefusal, type Outcome, type Refusal, readArguments, refusalText } from './arguments.ts';
import { placeOf, withTeam } from './cohort-file.ts';
import { runImportList } from './import-list.ts';
import { unknownId } from './known-id.ts';
import { makeFolder } from './make-folder.ts';
import { bareRow, linesByHand, remedyOf } from './team-by-hand.ts';
import { shownPath } from './write-new.ts';

export const usage = 'npx shiplog cohort add <site or repository> … [--mentor id] [--group id] | cohort import <list> [--into folder]';

const options = {
  mentor: { type: 'string', about: 'add: the mentor of the teams' },
  group: { type: 'string', about: 'add: the group of the teams' },
  into: { type: 'string', about: 'import: the folder to write a folder for each site into; default: imported' },
} as const;

/** What the options say of every team. */
type Asked = Pick<Partial<TeamRow>, 'mentor' | 'group'>;

/** Why a site cannot be read, and the row that lists it all the same. */
interface Unlisted extends Refusal {
  row?: TeamRow;
}

const refuse = (refusal: Refusal): Outcome => ({ out: refusalText(refusal), code: 1 });

/** The site that an address means, or why it means none. */
function siteIn(address: string): ReturnType<typeof siteOf> | Refusal {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    return {
      what: `"${address}" is not a valid URL`,
      fix: completeUrlFix(address, 'write the address of a site or of a repository: https://github.com/team/report'),
    };
  const { host, pages, owner, name } = repositoryIn(address) ?? {};
  if (owner === '') return { what: `${address} has no owner and no repository`, fix: `add both: https://${host}/team/report` };
  if (name === '')
    return {
      what: `${address} has an owner and no repository`,
      fix: `add the repository: https://${host}/${owner}/report; or name the site: https://${owner}.${pages}/`,
    };
  return siteOf(address);
}

/** What a site says of itself as a row, or why it cannot be read. */
async function readRow(
  { site, repository }: ReturnType<typeof siteOf>,
  taken: ReadonlySet<string>,
  more: Partial<TeamRow>,
): Promise<TeamRow | Unlisted> {
  const answer = await fetchText({ url: `${site}status.json`, known: {}, named: new Set([new URL(site).host]), limits: LIMITS });
  if ('code' in answer)
    return {
      what: `${site}: ${problemText(answer, 'en')}`,
      fix: remedyOf(answer, site),
      row: bareRow(site, taken, { repository, ...more }),
    };
  const status = 'text' in answer ? readStatusText(answer.text) : undefined;
  if (!status || isUnread(status)) {
    const newer = status?.why === 'newer' ? 'update Shiplog here' : 'build that site with Shiplog again';
    return { what: `${site}status.json is not the status of a site`, fix: newer };
  }
  return rowOf(status, answer.moved ?? site, taken, { repository: status.repository ?? repository, ...more });
}

/** What is said of a site that is listed: with an option that says otherwise than its row, where to write it. */
function listed({ id, site, mentor, group }: Team, more: Asked, text: string, shown: string): Outcome {
  const said = `${site} is listed already, as "${id}".`;
  const others = Object.entries(more).filter(([key, value]) => value !== undefined && value !== { mentor, group }[key]);
  if (others.length === 0) return { out: `${said}\n`, code: 0 };
  const fixes = others.map(([key, value]) => `${shown}:${placeOf(text, id, key)}: write ${key}: ${value} in its row`);
  return { out: `${said} Its row was not changed\n  ${fixes.join('\n  ')}\n`, code: 1 };
}

/** Adds rows to cohort.yaml in `root`. What is listed already is left alone; the file stays valid. */
export async function runAdd(addresses: readonly string[], more: Asked, root: string): Promise<Outcome> {
  const file = join(root, COHORT);
  const shown = shownPath(file);
  if (existsSync(join(root, 'site.yaml')))
    return refuse({
      what: `${shownPath(root)} is the report of one team; teams are added to a cohort`,
      fix: 'run this in the folder of your cohort, or name it with --content; shiplog init ../our-cohort --cohort starts one',
    });
  let text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const now = text === undefined ? undefined : checkCohort(root);
  let cohort = now?.cohort;
  if (now && (!cohort || hasErrors(now.findings)))
    return refuse({ what: `${shown} has errors`, fix: 'run npx shiplog check, which lists them' });
  for (const key of ['mentor', 'group'] as const) {
    const unknown = unknownId(cohort, key, more[key], `add it under ${key}s in ${shown}`);
    if (unknown) return refuse(unknown);
  }
  const outcomes: Outcome[] = [];
  const stopped = (refusal: Refusal, lines: readonly string[] = []): void => {
    outcomes.push({ out: refusalText(refusal) + lines.map((line) => `${line}\n`).join(''), code: 1 });
  };
  for (const address of addresses) {
    const teams: readonly Team[] = cohort?.teams ?? [];
    const found = siteIn(address);
    if (isRefusal(found)) {
      stopped(found);
      continue;
    }
    const known = (site: string): Team | undefined => teams.find((team) => team.site === site);
    const row = known(found.site) ?? (await readRow(found, new Set(teams.map(({ id }) => id)), more));
    if (isRefusal(row)) {
      stopped(row, row.row && linesByHand(text, row.row));
      continue;
    }
    const team = known(row.site);
    if (team && text !== undefined) {
      outcomes.push(listed(team, more, text, shown));
      continue;
    }
    const added = withTeam(text, row as TeamRow);
    if (added === undefined) {
      stopped({ what: `the teams of ${shown} are not a list with a row each`, fix: 'write each team on separate lines, after a hyphen' });
      break;
    }
    const checked = checkCohortText(added, shown);
    const [fault] = checked.findings.filter(({ severity }) => severity === 'error');
    if (fault) {
      stopped({ what: `${row.site} was not added: ${fault.what}`, fix: fault.fix });
      continue;
    }
    text = added;
    cohort = checked.cohort;
    makeFolder(root);
    writeFileSync(file, text);
    const { id, name, site, members } = row as TeamRow;
    outcomes.push({ out: `${id}: ${name}, ${site}${members.length > 0 ? `, ${members.join(', ')}` : ''}\n`, code: 0 });
  }
  return { out: outcomes.map(({ out }) => out).join(''), code: outcomes.some(({ code }) => code === 1) ? 1 : 0 };
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
