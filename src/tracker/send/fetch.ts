// The default transport: a POST of JSON that outlives its page.
import type { Answer } from '../../events/index.ts';
import type { Refusal, Transport } from '../transport.ts';
import { retryAfter } from './backoff.ts';

/** Posts batches to `endpoint`; with `single`, the one event of a batch alone, as the reference ingest reads it. */
export function fetchTransport(endpoint: string, single: boolean | undefined): Transport {
  let url = endpoint;
  return async ({ sentTime, events }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(single ? { ...events[0], sentTime } : { sentTime, events }),
      keepalive: true,
    });
    const answer: Answer | null = await response.json().catch(() => {});
    if (Array.isArray(answer?.verdicts)) return answer.verdicts;
    let { status } = response;
    if (response.redirected) {
      // The POST may have become a GET: only verdicts prove that the events arrived. Next time straight there.
      url = response.url;
      status = 0;
    } else if (response.ok && answer?.success) return events.map(({ eventId }) => ({ eventId, verdict: 'accepted' }));
    throw {
      status,
      retryAfter: retryAfter(response.headers.get('retry-after'), Date.now()),
      message: answer?.message ?? `HTTP ${status}`,
    } satisfies Refusal;
  };
}
