// The default transport: a POST of JSON with keepalive, which continues after its page is closed.
import type { Answer, Batch, Verdict } from '../events/index.ts';
import { dateOf, now } from './clock.ts';
import { json } from './json.ts';
import type { Refusal, Transport } from './types.ts';

/** Seconds that a `Retry-After` header requests (RFC 9110 §10.2.3: seconds, or a date); `NaN`, 0 or less if it requests none. */
export const retryAfter = (header: string | null, at: number): number => Number(header) || (+dateOf(header as string) - at) / 1000;

/** What a collector says of each of the events. Throws a `Refusal` if it does not say it. */
export async function verdictsOf(response: Response, events: Batch['events']): Promise<readonly Verdict[]> {
  const answer: Answer | null = await response.json().catch(() => {});
  if (Array.isArray(answer?.verdicts)) return answer.verdicts;
  if (response.ok && answer?.success) return events.map(({ eventId }) => ({ eventId, verdict: 'accepted' }));
  const { status } = response;
  throw {
    status,
    retryAfter: retryAfter(response.headers.get('retry-after'), now()),
    message: answer?.message ?? `HTTP ${status}`,
  } satisfies Refusal;
}

const JSON_HEADERS = { 'content-type': 'application/json' };

/**
 * Posts batches to `endpoint`; with `single`, one event without an envelope, as the reference ingest expects.
 * A redirect is never followed with events in hand, and its target cannot be seen. It may be one from http to https: the next request goes to
 * the same address over https, and only verdicts from there keep it; otherwise the one after it goes to `endpoint` again.
 */
export function fetchTransport(endpoint: string, single: boolean | undefined): Transport {
  // Without its header the body is plain text, which needs no preflight request: one that other libraries of the page could make fail.
  let headers = single ? JSON_HEADERS : {};
  let next = endpoint;
  return async ({ sentTime, events }) => {
    const url = next;
    next = endpoint;
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: json(single ? { ...events[0], sentTime } : { sentTime, events }),
      keepalive: true,
      redirect: 'manual',
    });
    const { status } = response;
    if (!status && url === endpoint) next = response.url.replace(/^http:/, 'https:');
    // A collector of an earlier contract.
    if (status === 415) headers = JSON_HEADERS;
    const verdicts = await verdictsOf(response, events);
    next = url;
    return verdicts;
  };
}
