// Gets a team's status: from a folder (a built site or a content root) or from a published address.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { reasonOf } from '../check/read-text.ts';
import { deskFacts } from '../content/desk-facts.ts';
import { deskOf } from '../worklog/review/desk.ts';
import { statusOf } from '../worklog/review/status.ts';
import { isUnread, readStatusText, type Status } from '../worklog/review/status-schema.ts';
import type { Refusal } from './arguments.ts';

/** Maximum response time of a site in milliseconds, and maximum size of its response in bytes. */
const PATIENCE = 10_000;
const LARGEST = 5_000_000;

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

function fromFolder(folder: string): Status | Refusal {
  const built = ['status.json', 'dist/status.json'].map((file) => join(folder, file)).find((file) => existsSync(file));
  if (built) return fromFile(built);
  const root = [folder, join(folder, 'content')].find((path) => existsSync(join(path, 'site.yaml')));
  if (root) return statusOfContent(root);
  const what = existsSync(folder) ? `${folder} contains neither dist/status.json nor site.yaml` : `there is no folder ${folder}`;
  return { what, fix: 'name a built site, a content root, or an address that starts with https://' };
}

/** The body of a response, or nothing if it is larger than a status can be. */
async function bodyOf(answer: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.length;
    if (size > LARGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Where the status of a site is: beside its home page. */
export function statusAddress(address: string): string {
  if (/\.json([?#]|$)/.test(address)) return address;
  const url = new URL(address);
  url.hash = '';
  url.search = '';
  url.pathname = `${url.pathname.replace(/\/(index\.html)?$/, '')}/status.json`;
  return url.href;
}

async function fromAddress(address: string, patience: number): Promise<Status | Refusal> {
  if (!URL.canParse(address)) return { what: `"${address}" is not a valid URL`, fix: 'write a complete URL: https://team.example/report/' };
  const where = statusAddress(address);
  const refuse = (why: string, fix: string): Refusal => ({ what: `${where} ${why}`, fix });
  try {
    const answer = await fetch(where, { signal: AbortSignal.timeout(patience), headers: { accept: 'application/json' } });
    if (answer.status === 404)
      return refuse('is not there', 'look whether the address is right, and whether the site was built with this tool');
    if (!answer.ok) return refuse(`answers ${answer.status}`, 'open the site in a browser and try again');
    const text = await bodyOf(answer);
    return text === undefined ? refuse('is too large for a status', 'look whether the address is right') : parseStatus(text, where);
  } catch (thrown) {
    const { name, cause } = thrown as Error & { cause?: { code?: string } };
    if (name === 'TimeoutError') return refuse(`did not answer within ${patience / 1000} seconds`, 'try again later');
    return refuse(`cannot be reached${cause?.code ? ` (${cause.code})` : ''}`, 'look whether the address is right and the network works');
  }
}

/** The status of the site that `name` refers to, relative to the current folder (`cwd`). Never throws. */
export function readStatus(name: string, cwd: string, patience: number = PATIENCE): Promise<Status | Refusal> {
  if (/^https?:\/\//i.test(name)) return fromAddress(name, patience);
  const path = resolve(cwd, name);
  return Promise.resolve(/\.json$/.test(name) ? fromFile(path) : fromFolder(path));
}
