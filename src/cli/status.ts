// `shiplog status`: the mentor's desk on a terminal, or many teams ranked by what needs the mentor: those of a cohort, or those named.
import pLimit from 'p-limit';
import { checkCohort } from '../check/check-cohort.ts';
import type { Cohort } from '../cohort/cohort.ts';
import { cohortFacts } from '../cohort/cohort-facts.ts';
import type { Fetched } from '../cohort/team-facts.ts';
import { contentRoot, isCohort } from '../content/content-root.ts';
import { rankTeams } from '../worklog/review/status.ts';
import { helped, isRefusal, type Outcome, type Refusal, readArguments, refusalText } from './arguments.ts';
import { readStatus, statusOfContent } from './read-status.ts';
import { cohortText, deskText, rankingText } from './status-text.ts';

export const usage = 'npx shiplog status [<site> <site> …] [--json]; a site is a folder or an address';

const options = { json: { type: 'boolean', about: 'print the status as JSON' } } as const;

/** The reason is said in full below the list. */
const UNREAD = { code: 'network', detail: '' } as const;

/** Maximum sites that are fetched at once. */
const AT_ONCE = 8;

/** Every site's status in the given order. */
function readAll(names: readonly string[], cwd: string) {
  return pLimit(AT_ONCE).map(names, async (from) => ({ from, status: await readStatus(from, cwd) }));
}

/** The teams of a cohort in the order of its desk, for the same reasons. */
function cohortStatus(cohort: Cohort, sites: Awaited<ReturnType<typeof readAll>>, now: string): Outcome {
  const read = new Map(sites.map(({ from, status }) => [from, status]));
  const fetched = cohort.teams.map(({ id, site }): [string, Fetched] => {
    const status = read.get(site);
    const isRead = status !== undefined && !isRefusal(status);
    return [id, isRead ? { source: { state: 'fresh', fetched: now }, status } : { source: { state: 'none', problem: UNREAD } }];
  });
  const failed = sites.flatMap(({ status }) => (isRefusal(status) ? [status] : []));
  return { out: cohortText(cohortFacts(cohort, new Map(fetched), now), failed), code: failed.length > 0 ? 1 : 0 };
}

/**
 * Runs the command. Ends with 1 when a site could not be read; the other sites are still listed.
 * With `--json`, which has no due days of a cohort: one status, or `{ teams: [status with its source in `from`], failed: [{ from, what, fix }] }`, most urgent first.
 */
export async function runStatus(
  words: readonly string[],
  root: string,
  cwd: string = process.cwd(),
  now: Date = new Date(),
): Promise<Outcome> {
  const read = readArguments(words, options, usage);
  if (isRefusal(read)) return { out: refusalText(read), code: 1 };
  const asJson = read.values.json === true;
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const cohort = read.positionals.length === 0 && isCohort(root) ? checkCohort(root).cohort : undefined;
  const names = [...new Set(cohort ? cohort.teams.map(({ site }) => site) : read.positionals)];
  if (names.length === 0 && !cohort) {
    const status = statusOfContent(root);
    if (isRefusal(status)) return { out: refusalText(status), code: 1 };
    return { out: asJson ? json(status) : deskText(status), code: 0 };
  }
  const sites = await readAll(names, cwd);
  if (cohort && !asJson) return cohortStatus(cohort, sites, now.toISOString());
  const teams = rankTeams(sites.flatMap(({ from, status }) => (isRefusal(status) ? [] : [{ ...status, from }])));
  const failed = sites.flatMap(({ from, status }): (Refusal & { from: string })[] => (isRefusal(status) ? [{ from, ...status }] : []));
  return { out: asJson ? json({ teams, failed }) : rankingText(teams, failed), code: failed.length > 0 ? 1 : 0 };
}

export async function main(words: readonly string[]): Promise<void> {
  if (helped(words, usage, options)) return;
  const { out, code } = await runStatus(words, contentRoot());
  // An incomplete ranking is still the requested output, so it goes to stdout.
  process.stdout.write(out);
  process.exitCode = code;
}
