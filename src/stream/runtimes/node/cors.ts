// Which pages may post here and read the response. Cookies are never used, so no response allows credentials.
import type { Settings } from './settings.ts';

const isAllowed = (origin: string, origins: Settings['origins']): boolean => origins === 'any' || origins.includes(origin);

/** Headers of every response to this origin. */
export function corsHeaders(origin: string | undefined, origins: Settings['origins']): Record<string, string> {
  if (origin === undefined || !isAllowed(origin, origins)) return { vary: 'origin' };
  return { vary: 'origin', 'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after' };
}

/** Headers of the preflight response. A public page also asks whether it may reach this private network. */
export function preflightHeaders(origin: string | undefined, origins: Settings['origins']): Record<string, string> {
  const headers = corsHeaders(origin, origins);
  if (!headers['access-control-allow-origin']) return headers;
  return {
    ...headers,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type',
    'access-control-allow-private-network': 'true',
    'access-control-max-age': '600',
  };
}
