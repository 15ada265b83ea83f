// The connection to one repository by GitHub's REST API. The token is in this closure and in one header: no address, error or outcome has it.
import type { Permission, Reason, Refused } from './outcome.ts';
import { tokenKind } from './token.ts';

export interface ConnectionOptions {
  /** The repository's address in site.yaml: `https://github.com/team/report`. */
  url: string;
  branch: string;
  token: string;
  /** The API's address; GitHub's unless a test says otherwise. */
  api?: string;
  signal?: AbortSignal;
  /** Resolves after so many milliseconds, or rejects when the signal is aborted. */
  wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** An answer of the API: what it says, or why it says nothing. `lost`: whether it arrived there is not known. */
export type Answer<Body> = { ok: true; body: Body } | { ok: false; status: number; lost?: true; refused: Refused };

export interface Connection {
  readonly url: string;
  readonly branch: string;
  readonly owner: string;
  readonly signal: AbortSignal | undefined;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Requests `path` below the repository. `permission` is what a token needs for it. */
  request<Body>(method: 'GET' | 'POST' | 'PATCH', path: string, permission: Permission, body?: unknown): Promise<Answer<Body>>;
}

/** Repositories on github.com alone: an Enterprise server has its API elsewhere and seldom allows other origins. */
const ADDRESS = /^https:\/\/(?:www\.)?github\.com\/([^/]+)\/([^/]+)$/i;

/** Whether this site can publish by GitHub's API. */
export const hasApi = (url: string): boolean => ADDRESS.test(url);

/** The only host that receives the token. */
export const API = 'https://api.github.com';

const waitFor = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(resolve, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });

export const refused = (reason: Reason, more: Partial<Refused> = {}): Refused => ({
  kind: 'refused',
  reason,
  published: 'nothing',
  ...more,
});

/** Whether a request may have been carried out although no good answer came. */
export const isUncertain = (answer: Answer<unknown>): boolean => !answer.ok && (answer.lost === true || answer.status >= 500);

interface Fault {
  message?: string;
  errors?: readonly (string | { message?: string })[];
}

/** GitHub's own words, for reasons that only they explain. */
const faultText = ({ message = '', errors = [] }: Fault): string =>
  [message, ...errors.map((error) => (typeof error === 'string' ? error : (error.message ?? '')))].filter(Boolean).join(' ').slice(0, 300);

/** Why GitHub refuses, from what a page of another origin may read of the answer: `x-accepted-github-permissions` is not among it. */
function whyRefused({ status, headers }: Response, fault: Fault, permission: Permission): Refused {
  const message = faultText(fault);
  const seconds = Number(headers.get('retry-after'));
  if (status === 401) return refused('token');
  if (status === 403 || status === 429) {
    if (headers.get('x-ratelimit-remaining') === '0')
      return refused('rate-limit', { until: 1000 * Number(headers.get('x-ratelimit-reset')) });
    if (status === 429 || seconds || /rate limit|abuse/i.test(message)) return refused('slow-down', { seconds: seconds || 60 });
    if (/archived/i.test(message)) return refused('archived');
    const sso = headers.get('x-github-sso')?.match(/url=(https:\/\/github\.com\/[^;,\s]+)/)?.[1];
    if (sso || /saml/i.test(message)) return refused('sso', sso ? { url: sso } : {});
    return refused('permission', { permission, message });
  }
  if (status === 404) return refused('repository');
  if (status === 409 && /empty/i.test(message)) return refused('empty');
  if (status >= 500) return refused('server', { status });
  return /protected|rule violation|through a pull request|status check|not authorized to push/i.test(message)
    ? refused('protected', { message })
    : refused('invalid', { status, message });
}

/** Opens no request yet. A text that cannot be a token is refused here, before a header could repeat it in an error. */
export function connect({ url, branch, token: entered, api = API, signal, wait = waitFor }: ConnectionOptions): Connection | Refused {
  const [, owner, name] = ADDRESS.exec(url) ?? [];
  if (!owner || !name) throw new TypeError(`${url} has no API that takes a token`);
  const token = entered.trim();
  if (!tokenKind(token)) return refused('token-shape');
  return {
    url,
    branch,
    owner,
    signal,
    wait: (milliseconds) => wait(milliseconds, signal),
    async request(method, path, permission, body) {
      const lost = (reason: Reason) => ({ ok: false as const, status: 0, lost: true as const, refused: refused(reason) });
      let answer: Response;
      let parsed: unknown;
      try {
        // No header of the API's version: for a long time GitHub did not let pages of other origins send it.
        answer = await fetch(`${api}/repos/${owner}/${name}${path}`, {
          method,
          headers: {
            accept: 'application/vnd.github+json',
            authorization: `Bearer ${token}`,
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          // GitHub lets answers be reused for a minute: a branch would be shown as it was.
          cache: 'no-cache',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          // A redirect could lead the token to another host.
          redirect: 'manual',
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          ...(signal ? { signal } : {}),
        });
        if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400))
          return { ok: false, status: 301, refused: refused('moved') };
        const text = await answer.text();
        try {
          parsed = JSON.parse(text || '{}');
        } catch {
          // An error page of a server in between; half an answer is none.
          if (answer.ok) return lost('unreachable');
        }
      } catch {
        return lost(signal?.aborted ? 'aborted' : globalThis.navigator?.onLine === false ? 'offline' : 'unreachable');
      }
      return answer.ok
        ? { ok: true, body: parsed as never }
        : { ok: false, status: answer.status, refused: whyRefused(answer, (parsed ?? {}) as Fault, permission) };
    },
  };
}
