import { describe, expect, test, vi } from 'vitest';
import type { Credentials } from '../../../../src/stream/account/credentials.ts';
import { signedTransport } from '../../../../src/stream/account/signed-transport.ts';
import type { Batch } from '../../../../src/stream/events/index.ts';

const batch = { sentTime: '2025-11-07T09:00:00.000Z', events: [{ eventId: 'a' }] } as unknown as Batch;
const kept: Credentials = { accessKeyId: 'KEPT', secretAccessKey: 'secret', sessionToken: 'token' };
const renewed: Credentials = { ...kept, accessKeyId: 'RENEWED' };
const collector = { url: 'https://api.example/clickstream', region: 'ap-southeast-1' };

const verdicts = [{ eventId: 'a', verdict: 'accepted' }];
const taken = (): Response => Response.json({ success: true, verdicts });

/** Answers requests one after the other, and keeps them. */
function answering(...answers: (() => Response)[]): { headers: Headers; init: RequestInit }[] {
  const seen: { headers: Headers; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    seen.push({ headers: new Headers(init.headers), init });
    return (answers.shift() ?? taken)();
  });
  return seen;
}

const give = async (renew: boolean): Promise<Credentials> => (renew ? renewed : kept);

describe('a signed post', () => {
  test('names its credentials, region and service, and continues after the page closes', async () => {
    const seen = answering();
    expect(await signedTransport(collector, give)(batch, true)).toEqual(verdicts);
    expect(seen[0]?.headers.get('authorization')).toMatch(
      /^AWS4-HMAC-SHA256 Credential=KEPT\/\d{8}\/ap-southeast-1\/execute-api\/aws4_request, SignedHeaders=[a-z0-9;-]+, Signature=[0-9a-f]{64}$/,
    );
    expect(seen[0]?.headers.get('x-amz-security-token')).toBe('token');
    expect(seen[0]?.init.keepalive).toBe(true);
    expect(seen[0]?.init.body).toBe(JSON.stringify(batch));
  });

  test('is what was recorded, whatever `toJSON` a library puts on lists and objects', async () => {
    const answer = JSON.stringify({ success: true, verdicts });
    const seen = answering(...Array.from({ length: 2 }, () => () => new Response(answer)));
    const expected = JSON.stringify(batch);
    for (const prototype of [Array.prototype, Object.prototype] as { toJSON?: unknown }[]) {
      prototype.toJSON = () => 'x';
      await signedTransport(collector, give)(batch, true).finally(() => delete prototype.toJSON);
      expect(seen.at(-1)?.init.body).toBe(expected);
    }
  });

  test.each([401, 403])('that is refused with %i is signed once more, with new credentials', async (status) => {
    const seen = answering(() => Response.json({ message: 'Forbidden' }, { status }));
    expect(await signedTransport(collector, give)(batch, false)).toEqual(verdicts);
    expect(seen.map(({ headers }) => headers.get('authorization')?.includes('RENEWED'))).toEqual([false, true]);
  });

  test('that is refused twice stays queued, and no event is rejected', async () => {
    const forbidden = () => Response.json({ message: 'Forbidden' }, { status: 403 });
    const seen = answering(forbidden, forbidden);
    await expect(signedTransport(collector, give)(batch, false)).rejects.toMatchObject({ message: 'Forbidden', status: 403 });
    expect(seen).toHaveLength(2);
  });

  test("uses the collector's time where the machine's clock is wrong", async () => {
    const theirs = Date.now() - 3 * 3_600_000;
    const late = () => Response.json({}, { status: 403, headers: { date: new Date(theirs).toUTCString() } });
    const seen = answering(late);
    const send = signedTransport(collector, give);
    await send(batch, false);
    await send(batch, false);
    const dated = seen.map(({ headers }) => headers.get('x-amz-date')?.slice(0, 11));
    const expected = new Date(theirs).toISOString().replaceAll(/[-:]/g, '').slice(0, 11);
    expect(dated.slice(1)).toEqual([expected, expected]);
    expect(dated[0]).not.toBe(expected);
  });

  test('is not sent unsigned when the pool gives no credentials', async () => {
    const seen = answering();
    const refusal = { message: 'no credentials: the identity pool does not allow guests' };
    await expect(signedTransport(collector, async () => undefined)(batch, false)).rejects.toEqual(refusal);
    expect(seen).toEqual([]);
  });

  test('waits while the pool is unreachable, and says why', async () => {
    answering();
    const source = () => Promise.reject(new Error('A network error has occurred.'));
    await expect(signedTransport(collector, source)(batch, false)).rejects.toEqual({
      message: 'no credentials: A network error has occurred.',
    });
  });

  test.each([
    ['seconds', () => '7', 7],
    ['a date', () => new Date(Date.now() + 60_000).toUTCString(), 60],
  ])('passes on how long the collector says to wait, in %s', async (_, header, seconds) => {
    answering(() => Response.json({ message: 'Too Many Requests' }, { status: 429, headers: { 'retry-after': header() } }));
    const refusal = await signedTransport(collector, give)(batch, false).catch((error) => error);
    expect(refusal).toMatchObject({ message: 'Too Many Requests', status: 429 });
    expect(Math.abs(refusal.retryAfter - seconds)).toBeLessThan(10);
  });

  test('is accepted as a whole by a collector that says no more', async () => {
    answering(() => Response.json({ success: true }));
    expect(await signedTransport(collector, give)(batch, false)).toEqual(verdicts);
  });

  test('stays as it is when the page has replaced `JSON`', async () => {
    const answer = JSON.stringify({ success: true, verdicts });
    const seen = answering(() => new Response(answer));
    const expected = JSON.stringify(batch);
    vi.stubGlobal('JSON', { parse: JSON.parse, stringify: () => 'x' });
    await signedTransport(collector, give)(batch, true).finally(() => vi.unstubAllGlobals());
    expect(seen[0]?.init.body).toBe(expected);
  });

  test('is not sent on by a redirect, and stays queued', async () => {
    const opaque = () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    const seen = answering(opaque);
    await expect(signedTransport(collector, give)(batch, false)).rejects.toMatchObject({ message: 'HTTP 0', status: 0 });
    expect(seen.map(({ init }) => init.redirect)).toEqual(['manual']);
  });

  test('stays queued when the response is not JSON', async () => {
    answering(() => new Response('<html>', { status: 502 }));
    await expect(signedTransport(collector, give)(batch, false)).rejects.toMatchObject({ message: 'HTTP 502', status: 502 });
  });
});
