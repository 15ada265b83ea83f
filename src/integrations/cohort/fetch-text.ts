// Fetches a file of a site that other people publish. Every response becomes text or a problem in words, in bounded time and memory.
// Node's own client, because fetch connects to any address that a redirect or a name leads to.
import { lookup as resolveName } from 'node:dns';
import { type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Problem, ProblemCode } from '../../cohort/facts.ts';
import { foreignText } from '../../site/foreign-text.ts';
import { LARGEST, PATIENCE } from '../../worklog/review/status-limits.ts';
import { isPrivate, literalAddress } from './private-address.ts';
import { readBody } from './read-body.ts';

export interface Limits {
  /** Milliseconds for a site, with all redirects. */
  patience: number;
  /** Bytes of a body, unpacked. */
  largest: number;
  /** Redirects that are followed. */
  redirects: number;
}

export const LIMITS: Limits = { patience: PATIENCE, largest: LARGEST, redirects: 5 };

/** Headers of an earlier response, for the next request. */
export interface Validators {
  etag?: string;
  modified?: string;
}

export interface Wanted {
  url: string;
  known: Validators;
  /** Hosts of cohort.yaml, with their ports: they may be in a private network. */
  named: ReadonlySet<string>;
  limits: Limits;
}

export type Answer = { unchanged: true; moved?: string } | { text: string; validators: Validators; moved?: string };

const PRIVATE = 'private';

const problem = (code: ProblemCode, detail: string | number): Problem => ({ code, detail: foreignText(String(detail), 120) });

/** Resolves a name, and refuses one that leads into a private network. */
const publicLookup: LookupFunction = (hostname, options, callback) =>
  resolveName(hostname, options, (error, address, family) => {
    const found = Array.isArray(address) ? address : [{ address: address as unknown as string }];
    if (!error && found.some((one) => isPrivate(one.address)))
      callback(Object.assign(new Error('a private address'), { code: PRIVATE }), '', 4);
    else callback(error, address as string, family);
  });

function open(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, options, resolve);
    request.on('error', reject);
    request.end();
  });
}

/** Why a redirect from `from` to `to` is not followed; `undefined` if it is. */
function refused(from: URL, to: URL, named: ReadonlySet<string>): Problem | undefined {
  const isDowngrade = from.protocol === 'https:' && to.protocol === 'http:';
  const literal = literalAddress(to);
  const isInside = !named.has(to.host) && literal !== undefined && isPrivate(literal);
  if (/^https?:$/.test(to.protocol) && !isDowngrade && !isInside && to.username + to.password === '') return undefined;
  return problem('redirect-refused', to.protocol.startsWith('http') ? to.host : to.protocol);
}

const header = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' && /^[ -~]{1,300}$/.test(value) ? value : undefined;

async function answerOf(response: IncomingMessage, limits: Limits, signal: AbortSignal): Promise<Answer | Problem> {
  const { statusCode = 0, headers } = response;
  if (statusCode === 304) return { unchanged: true };
  if (statusCode === 404 || statusCode === 410) return problem('not-found', statusCode);
  if (statusCode !== 200) return problem('http', statusCode);
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  if (!/^$|json$|^text\/plain$/i.test(type.trim())) return problem('wrong-type', type.trim());
  const body = await readBody(response, limits.largest, signal);
  if ('fault' in body) return body.fault === 'too-large' ? problem('too-large', limits.largest) : problem('wrong-type', body.encoding);
  const [etag, modified] = [header(headers.etag), header(headers['last-modified'])];
  return { text: body.text, validators: { ...(etag === undefined ? {} : { etag }), ...(modified === undefined ? {} : { modified }) } };
}

/** The text of a file, or why there is none; `moved` is the folder to which permanent redirects led. Never throws. */
export async function fetchText({ url: wanted, known, named, limits }: Wanted): Promise<Answer | Problem> {
  const signal = AbortSignal.timeout(limits.patience);
  let url = new URL(wanted);
  let moved: string | undefined;
  let isForGood = true;
  const headers = {
    accept: 'application/json',
    'accept-encoding': 'gzip, br',
    'user-agent': 'shiplog-cohort',
    ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known.modified === undefined ? {} : { 'if-modified-since': known.modified }),
  };
  try {
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const lookup = named.has(url.host) ? undefined : publicLookup;
      const response = await open(url, { headers, signal, agent: false, ...(lookup ? { lookup } : {}) });
      try {
        const { statusCode = 0, headers: sent } = response;
        if (![301, 302, 303, 307, 308].includes(statusCode)) {
          const answer = await answerOf(response, limits, signal);
          return 'code' in answer || moved === undefined || !isForGood ? answer : { ...answer, moved };
        }
        if (sent.location === undefined || !URL.canParse(sent.location, url.href)) return problem('http', statusCode);
        const next = new URL(sent.location, url);
        const why = refused(url, next, named);
        if (why) return why;
        url = next;
        moved = new URL('.', next).href;
        isForGood &&= statusCode === 301 || statusCode === 308;
      } finally {
        response.destroy();
      }
    }
    return problem('redirects', limits.redirects);
  } catch (thrown) {
    if (signal.aborted) return problem('timeout', limits.patience / 1000);
    const { code = 'unknown' } = thrown as NodeJS.ErrnoException;
    // Compressed data that is damaged.
    if (/^Z_|^ERR_?_/.test(code)) return problem('not-json', '');
    return code === PRIVATE ? problem('redirect-refused', url.host) : problem('network', code);
  }
}
