// A server that stands in for api.github.com: one repository in memory, tokens with their permissions, and faults that a test sets.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, type Need, refusals, routes } from './answers.ts';
import type { Repository } from './repository.ts';

/** `lost`: the request never arrives. `unanswered`: it is carried out, but the connection breaks before the answer. */
export type Fault = Answer | 'lost' | 'unanswered';

type Permissions = Readonly<Partial<Record<Need['permission'], Need['level']>>>;

export interface Request {
  method: string;
  /** With its query, below the repository. */
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface StandIn {
  /** In place of `https://api.github.com`. */
  url: string;
  repository: Repository;
  /** Every request that arrived, except preflights. */
  requests: Request[];
  /** What each token may do; a token that is not here is refused. */
  tokens: Map<string, Permissions>;
  /** The next request that `matches` (`POST /git/trees`) meets the fault, `times` of them, after `skip` that do not. */
  fault(matches: RegExp, fault: Fault, times?: number, skip?: number): void;
  /** Runs before the next request that `matches` is answered: what a teammate does at that moment. */
  before(matches: RegExp, act: () => void): void;
  close(): Promise<void>;
}

/** May write contents and pull requests, and read the rest. */
export const TOKEN = 'github_pat_11AAAAAAA0abcdefghijkl_mnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefg';
const ALL: Permissions = { metadata: 'read', contents: 'write', pull_requests: 'write', deployments: 'read', actions: 'read' };

const EXPOSED =
  'ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-Accepted-OAuth-Scopes, X-Poll-Interval, X-GitHub-Media-Type, X-GitHub-SSO, X-GitHub-Request-Id, Deprecation, Sunset';

const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED };

const PREFLIGHT = {
  ...CORS,
  'access-control-allow-headers':
    'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, X-GitHub-OTP, X-Requested-With',
  'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
  'access-control-max-age': '86400',
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  const type = text.startsWith('<') ? 'text/html' : 'application/json; charset=utf-8';
  // GitHub lets an answer be reused for a minute.
  response.writeHead(status, { 'content-type': type, 'cache-control': 'private, max-age=60, s-maxage=60', ...CORS, ...headers });
  response.end(text);
}

export async function startStandIn(repository: Repository): Promise<StandIn> {
  const requests: Request[] = [];
  const tokens = new Map<string, Permissions>([[TOKEN, ALL]]);
  const faults: { matches: RegExp; fault: Fault; times: number; skip: number }[] = [];
  const acts: { matches: RegExp; act: () => void }[] = [];

  function answer(method: string, path: string, query: URLSearchParams, authorization: string | undefined, body: string): Answer {
    if (!authorization) return refusals.badCredentials;
    const permissions = tokens.get(authorization.replace(/^Bearer /, ''));
    if (!permissions) return refusals.badCredentials;
    const root = `/repos/${repository.fullName}`;
    // A repository that was not selected for the token looks as if it did not exist.
    if (!permissions.metadata || !(path === root || path.startsWith(`${root}/`))) return refusals.notFound;
    const below = path.slice(root.length);
    const route = routes.find((one) => one.method === method && one.path.test(below));
    if (!route) return refusals.notFound;
    const { permission, level } = route.need;
    const has = permissions[permission];
    if (!has || (level === 'write' && has === 'read')) return refusals.noRight(`${permission}=${level}`);
    if (repository.isArchived && method !== 'GET') return refusals.archived;
    let parsed: Record<string, unknown>;
    try {
      parsed = JSON.parse(body || '{}');
    } catch {
      return { status: 400, body: { message: 'Problems parsing JSON' } };
    }
    const parts = (route.path.exec(below) ?? []).slice(1).map(decodeURIComponent);
    if (repository.branches.size === 0 && below.startsWith('/git/')) return refusals.empty;
    return route.answer({ repository, parts, query, body: parsed });
  }

  const server = createServer(async (request, response) => {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '', 'http://api.github.com');
    if (method === 'OPTIONS') {
      response.writeHead(204, PREFLIGHT).end();
      return;
    }
    const body = await bodyOf(request);
    const path = `${url.pathname.replace(`/repos/${repository.fullName}`, '')}${url.search}`;
    const line = `${method} ${path}`;
    requests.push({ method, path, headers });
    const at = acts.findIndex(({ matches }) => matches.test(line));
    if (at >= 0) acts.splice(at, 1)[0]?.act();
    const set = faults.find((one) => one.times > 0 && one.matches.test(line) && one.skip-- <= 0);
    if (set) set.times--;
    if (set?.fault === 'lost') {
      response.destroy();
      return;
    }
    if (set && set.fault !== 'unanswered') {
      send(response, set.fault);
      return;
    }
    const answered = answer(method, url.pathname, url.searchParams, headers.authorization, body);
    if (set) response.destroy();
    else send(response, answered);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    repository,
    requests,
    tokens,
    fault: (matches, fault, times = 1, skip = 0) => void faults.push({ matches, fault, times, skip }),
    before: (matches, act) => void acts.push({ matches, act }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
