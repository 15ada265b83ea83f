// A transport for the tracker that signs requests (AWS Signature Version 4), which API Gateway requires of guests and users.
import { signRequest } from '@aws-amplify/core/internals/aws-client-utils';
import { dateOf, now } from '../tracker/clock.ts';
import { verdictsOf } from '../tracker/fetch.ts';
import type { Refusal, Transport } from '../tracker/index.ts';
import { json } from '../tracker/json.ts';
import type { CredentialsSource } from './credentials.ts';

interface Collector {
  url: string;
  region: string;
}

/** Statuses of API Gateway for an invalid signature: expired, revoked, or made with a wrong clock. */
const isRefused = ({ status }: Response): boolean => status === 401 || status === 403;

/** Milliseconds by which this clock is ahead of the collector's; `undefined` if the response has no date. */
function aheadOf(response: Response): number | undefined {
  const theirs = +dateOf(response.headers.get('date') ?? '');
  return Number.isNaN(theirs) ? undefined : now() - theirs;
}

/** Why nothing was sent. The tracker keeps the events and tries again. */
const refusal = (message: string): Refusal => ({ message });

/**
 * Posts batches to a collector. A rejected signature is made again once, with new credentials and the collector's time.
 * Without credentials it rejects with a `Refusal` that blames no event, so that all of them stay queued.
 */
export function signedTransport({ url, region }: Collector, credentials: CredentialsSource): Transport {
  let ahead = 0;

  async function post(body: string, renew: boolean): Promise<Response> {
    const given = await credentials(renew).catch((error: Error) => {
      throw refusal(`no credentials: ${error.message}`);
    });
    // An unsigned request would be rejected, and look like a fault of the collector.
    if (!given) throw refusal('no credentials: the identity pool does not allow guests');
    const request = signRequest(
      { method: 'POST', url: new URL(url), headers: { 'content-type': 'application/json' }, body },
      { credentials: given, signingRegion: region, signingService: 'execute-api', signingDate: new Date(now() - ahead) },
    );
    // Browsers set this header and do not let pages set it.
    const { host, ...headers } = request.headers;
    // A redirect is not followed: it could lead events to a sign-in page, or to another host.
    return fetch(url, { method: 'POST', headers, body, keepalive: true, redirect: 'manual' });
  }

  return async (batch) => {
    const body = json(batch);
    let response = await post(body, false);
    if (isRefused(response)) {
      ahead = aheadOf(response) ?? ahead;
      response = await post(body, true);
    }
    return verdictsOf(response, batch.events);
  };
}
