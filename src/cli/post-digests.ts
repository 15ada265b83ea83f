// Posts the digests of the teams that have a webhook. Their addresses are secrets: no message contains one.
import type { Digest } from '../cohort/digest/digest.ts';
import { webhookBody } from '../cohort/digest/webhook.ts';
import type { CohortFacts } from '../cohort/facts.ts';
import type { Outcome } from './arguments.ts';

/** Milliseconds for a response. */
const PATIENCE = 15_000;

/** Addresses by team: a line each, `<team> <address>`. */
export function addressesIn(text: string): Map<string, string> {
  const lines = text.split(/\r?\n/).flatMap((line) => {
    const [, team, address] = /^\s*([a-z][a-z0-9-]*)[\s=:]+(https?:\/\/\S+)\s*$/.exec(line) ?? [];
    return team !== undefined && address !== undefined && URL.canParse(address) ? [[team, address] as const] : [];
  });
  return new Map(lines);
}

async function post(address: string, body: unknown): Promise<string | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    return response.ok ? undefined : `the service responded with status ${response.status}`;
  } catch (thrown) {
    return (thrown as Error).name === 'TimeoutError' ? 'the service did not respond' : 'the service cannot be reached';
  }
}

/** Posts one digest after the other. Ends with 1 if one was not posted. */
export async function postDigests({ cohort }: CohortFacts, secrets: string, digest: (team: string) => Digest): Promise<Outcome> {
  const addresses = addressesIn(secrets);
  const lines: string[] = [];
  let failed = 0;
  for (const { id, digest: kind } of cohort.teams) {
    if (kind === undefined) continue;
    const address = addresses.get(id);
    const fault =
      address === undefined
        ? 'SHIPLOG_WEBHOOKS has no address for it: add a line with its id and the address'
        : await post(address, webhookBody(digest(id), kind));
    lines.push(fault === undefined ? `${id}: posted` : `${id}: not posted, ${fault}`);
    if (fault !== undefined) failed += 1;
  }
  const none = 'No team of cohort.yaml has the key digest.\n';
  return { out: lines.length > 0 ? `${lines.join('\n')}\n` : none, code: failed > 0 ? 1 : 0 };
}
