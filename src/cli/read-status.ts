// Gets a team's status: from a folder (a built site or a content root) or from a published address.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { reasonOf } from '../check/read-text.ts';
import { problemText } from '../cohort/sentences.ts';
import { deskFacts } from '../content/desk-facts.ts';
import { fetchText, LIMITS } from '../integrations/cohort/fetch-text.ts';
import { completeUrlFix } from '../site/complete-url.ts';
import { homeOf } from '../site/urls.ts';
import { deskOf } from '../worklog/review/desk.ts';
import { statusOf } from '../worklog/review/status.ts';
import { isUnread, readStatusText, type Status } from '../worklog/review/status-schema.ts';
import type { Refusal } from './arguments.ts';

/** The status of a content root, computed now. */
export function statusOfContent(root: string): Status | Refusal {
  const { tree, findings } = checkContent(root);
  const facts = deskFacts(tree);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (facts) return { ...statusOf(deskOf(facts), facts.site, facts.site.url), ...(errors > 0 ? { errors } : {}) };
  const [found] = findings;
  return found
    ? { what: `${found.file}: ${found.what}`, fix: found.fix }
    : { what: `${root}/site.yaml cannot be used`, fix: 'run npx shiplog check for details' };
}

/** A status.json as read from `where`. */
export function parseStatus(text: string, where: string): Status | Refusal {
  const read = readStatusText(text);
  if (!isUnread(read)) return read;
  if (read.why === 'not-json')
    return { what: `${where} is not JSON`, fix: 'name the address of a site that Shiplog built, or build it again' };
  if (read.why === 'newer') return { what: `${where} was written by a newer version of this tool`, fix: 'update the tool' };
  return { what: `${where} is not the status file of a site (${read.where}: ${read.said})`, fix: 'build that site again' };
}

function fromFile(file: string): Status | Refusal {
  try {
    return parseStatus(readFileSync(file, 'utf8'), file);
  } catch (thrown) {
    return { what: `${file} cannot be read: ${reasonOf(thrown)}`, fix: 'fix its permissions' };
  }
}

function fromFolder(folder: string, name: string): Status | Refusal {
  const built = ['status.json', 'dist/status.json'].map((file) => join(folder, file)).find((file) => existsSync(file));
  if (built) return fromFile(built);
  const root = [folder, join(folder, 'content')].find((path) => existsSync(join(path, 'site.yaml')));
  if (root) return statusOfContent(root);
  const what = existsSync(folder) ? `${folder} contains neither dist/status.json nor site.yaml` : `there is no folder ${folder}`;
  return { what, fix: completeUrlFix(name, 'name a built site, a content root, or an address that starts with https://') };
}

/** Where the status of a site is: beside its home page. */
export function statusAddress(address: string): string {
  if (/\.json([?#]|$)/.test(address)) return address;
  return `${homeOf(address)}status.json`;
}

async function fromAddress(address: string, patience: number): Promise<Status | Refusal> {
  if (!URL.canParse(address)) return { what: `"${address}" is not a valid URL`, fix: 'write a complete URL: https://team.example/report/' };
  const where = statusAddress(address);
  const named = new Set([new URL(where).host]);
  const answer = await fetchText({ url: where, known: {}, named, limits: { ...LIMITS, patience } });
  if ('code' in answer)
    return { what: `${where}: ${problemText(answer, 'en')}`, fix: 'open the address in a browser, and check it for typos' };
  return parseStatus('text' in answer ? answer.text : '', where);
}

/** The status of the site that `name` refers to, relative to the current folder (`cwd`). Never throws. */
export function readStatus(name: string, cwd: string, patience: number = LIMITS.patience): Promise<Status | Refusal> {
  if (/^https?:\/\//i.test(name)) return fromAddress(name, patience);
  const path = resolve(cwd, name);
  return Promise.resolve(/\.json$/.test(name) ? fromFile(path) : fromFolder(path, name));
}
