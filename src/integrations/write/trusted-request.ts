// Whether a request to the dev server comes from the editor's page on this computer, and from no other site that its browser shows.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The header of the token; one that no form can send. */
export const TOKEN_HEADER = 'x-shiplog-token';

interface RequestFacts {
  headers: IncomingHttpHeaders;
  remoteAddress: string | undefined;
  /** Writing needs an origin, which browsers leave out when a page reads from its own. */
  writes: boolean;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isLoopback = (address: string | undefined): boolean => /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/.test(address ?? '');

/** A name that means this computer; any other one may have been pointed here by its owner. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/** Why a request is refused: it comes from elsewhere, or from a page that an earlier start of the server sent. */
export function whyUntrusted({ headers, remoteAddress, writes }: RequestFacts, token: string): 'remote' | 'restarted' | undefined {
  const { host = '', origin } = headers;
  const site = headers['sec-fetch-site'];
  const isOwnOrigin = origin === undefined ? !writes : origin === `http://${host}` || origin === `https://${host}`;
  if (!isLoopback(remoteAddress) || !OWN_HOST.test(host) || !isOwnOrigin || (site !== undefined && site !== 'same-origin')) return 'remote';
  return timingSafeEqual(digest(String(headers[TOKEN_HEADER] ?? '')), digest(token)) ? undefined : 'restarted';
}
