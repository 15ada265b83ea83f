// Which pages may post and read the response. An HTTP API with its own CORS configuration replaces these headers; a function URL or an emulator needs them.

/** Request headers that a tracker sends: its own, and those of a signed request or a token. */
const SENT = 'content-type, authorization, x-amz-date, x-amz-security-token, x-amz-content-sha256';
/** Response headers that a tracker reads: when to try again, and the server's time. */
const READ = 'date, retry-after';
/** Seconds for which a browser may cache the preflight response. */
const REMEMBERED = '7200';

/** Headers of every response, including errors: without them a page cannot read which events to send again. Never with credentials. */
export function corsHeaders(origin: string | undefined, origins: readonly string[] | 'any'): Record<string, string> {
  if (origins === 'any') return { 'access-control-allow-origin': '*', 'access-control-expose-headers': READ };
  const headers = { vary: 'origin' };
  if (origin === undefined || !origins.includes(origin)) return headers;
  return { ...headers, 'access-control-allow-origin': origin, 'access-control-expose-headers': READ };
}

/** The response to a preflight request. */
export const preflightHeaders = (origin: string | undefined, origins: readonly string[] | 'any'): Record<string, string> => ({
  ...corsHeaders(origin, origins),
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': SENT,
  'access-control-max-age': REMEMBERED,
});
