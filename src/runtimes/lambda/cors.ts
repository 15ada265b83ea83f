// Which pages may post and read the answer. An HTTP API with CORS of its own replaces these headers; a function URL or an emulator needs them.

/** Headers that a tracker sends: its own, and those of a request that is signed or bears a token. */
const SENT = 'content-type, authorization, x-amz-date, x-amz-security-token, x-amz-content-sha256';
/** Headers of an answer that a tracker reads: when to come again, and by which clock. */
const READ = 'date, retry-after';
/** Seconds for which a browser need not ask again. */
const REMEMBERED = '7200';

/** Headers of every answer, errors too: without them a page cannot read which events to send again. Never with credentials. */
export function corsHeaders(origin: string | undefined, origins: readonly string[] | 'any'): Record<string, string> {
  if (origins === 'any') return { 'access-control-allow-origin': '*', 'access-control-expose-headers': READ };
  const headers = { vary: 'origin' };
  if (origin === undefined || !origins.includes(origin)) return headers;
  return { ...headers, 'access-control-allow-origin': origin, 'access-control-expose-headers': READ };
}

/** What a browser hears that asks before it posts. */
export const preflightHeaders = (origin: string | undefined, origins: readonly string[] | 'any'): Record<string, string> => ({
  ...corsHeaders(origin, origins),
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': SENT,
  'access-control-max-age': REMEMBERED,
});
