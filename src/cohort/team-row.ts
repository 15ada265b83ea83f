// A new row of cohort.yaml, from what a team's site says of itself.
import { ID, idOf } from '../site/ids.ts';
import { homeOf } from '../site/urls.ts';
import { wordsSchema } from '../site/words.ts';
import type { Status } from '../worklog/review/status-schema.ts';

export interface TeamRow {
  id: string;
  name: string;
  site: string;
  repository?: string | undefined;
  mentor?: string | undefined;
  group?: string | undefined;
  members: readonly string[];
}

/** Hosts of repositories, and where each publishes their sites. */
const HOSTS: Readonly<Record<string, string>> = { 'github.com': 'github.io', 'gitlab.com': 'gitlab.io' };

/** Owner and name in the address of a repository, either empty if it is missing; `undefined` for any other address. */
export function repositoryIn(address: string): { host: string; pages: string; owner: string; name: string } | undefined {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  const pages = Object.hasOwn(HOSTS, host) ? HOSTS[host] : undefined;
  const [owner = '', name = '', ...more] = pathname.replace(/\/+$/, '').split('/').slice(1);
  // A page within a repository; groups of GitLab can contain groups.
  if (pages === undefined || (more.length > 0 && host !== 'github.com')) return undefined;
  return { host, pages, owner, name: name.replace(/\.git$/, '') };
}

/** Where the site of a repository is published by its host's rule; any other address is that of a site. */
export function siteOf(address: string): { site: string; repository?: string } {
  const found = repositoryIn(address);
  if (!found || found.owner === '' || found.name === '') return { site: homeOf(address) };
  const { owner, name, pages } = found;
  const host = `${owner.toLowerCase()}.${pages}`;
  return {
    site: name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`,
    repository: `${new URL(address).origin}/${owner}/${name}`,
  };
}

/** An id for a team that none of `taken` has. */
export function freeId(name: string, taken: ReadonlySet<string>): string {
  const wanted = idOf(name, 'team-') ?? 'team';
  const base = ID.test(wanted) ? wanted : 'team';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

const isShown = (text: string): boolean => wordsSchema.safeParse(text).success;

/** The row of the site at `site`; a name that shows nothing is that of the host. */
export function rowOf(status: Status, site: string, taken: ReadonlySet<string>, more: Partial<TeamRow>): TeamRow {
  const name = isShown(status.name) ? status.name : new URL(site).host;
  return {
    id: freeId(name, taken),
    name,
    site,
    repository: status.repository,
    members: (status.members ?? []).filter(isShown),
    ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)),
  };
}

/** A text that every YAML parser reads as this text. */
const quoted = (text: string): string => JSON.stringify(text);

/** The row as lines of YAML; `indent` is that of its hyphen. */
export function rowText({ id, name, site, repository, mentor, group, members }: TeamRow, indent: string): string {
  const fields = [
    `id: ${id}`,
    `name: ${quoted(name)}`,
    `site: ${quoted(site)}`,
    ...(repository === undefined ? [] : [`repository: ${quoted(repository)}`]),
    ...(mentor === undefined ? [] : [`mentor: ${mentor}`]),
    ...(group === undefined ? [] : [`group: ${group}`]),
    ...(members.length > 0 ? [`members: [${members.map(quoted).join(', ')}]`] : []),
  ];
  return fields.map((field, index) => `${indent}${index === 0 ? '- ' : '  '}${field}\n`).join('');
}
