import { describe, expect, test, vi } from 'vitest';
import { fetchTransport } from '../../../../src/stream/tracker/fetch.ts';
import { ours } from '../events/sample.ts';

const batch = { sentTime: '2025-11-07T09:30:01.000Z', events: [ours] };
const accepted = [{ eventId: ours.eventId, verdict: 'accepted' }];

/** Answers each request in turn; returns what was asked. */
function answering(...answers: (Response | Error)[]): [string, RequestInit][] {
  const asked: [string, RequestInit][] = [];
  vi.stubGlobal('fetch', async (url: string, request: RequestInit) => {
    asked.push([url, request]);
    const next = answers.shift();
    if (next instanceof Error) throw next;
    return next;
  });
  return asked;
}

/** The type that a browser names for a request. */
const typeOf = ([, request]: [string, RequestInit]): string | null =>
  new Request('https://shop.example', request).headers.get('content-type');

/** What a page sees of a redirect that it does not follow: nothing but the address that it asked. */
const redirected = (asked: string): Response =>
  Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
    url: { value: asked },
  });
const success = (): Response => Response.json({ success: true, verdicts: accepted });

test('a batch is posted as text, which needs no preflight request, with keepalive', async () => {
  const asked = answering(Response.json({ success: true, verdicts: accepted }));
  expect(await fetchTransport('/events', false)(batch, false)).toEqual(accepted);
  expect(asked[0]?.[0]).toBe('/events');
  expect(asked[0]?.[1]).toMatchObject({ method: 'POST', keepalive: true, redirect: 'manual' });
  expect(asked.map(typeOf)).toEqual(['text/plain;charset=UTF-8']);
  expect(JSON.parse(String(asked[0]?.[1].body))).toEqual(batch);
});

test('the reference ingest gets one event unmodified, with its sent time, as JSON', async () => {
  const asked = answering(Response.json({ success: true }));
  expect(await fetchTransport('/clickstream', true)(batch, false)).toEqual(accepted);
  expect(JSON.parse(String(asked[0]?.[1].body))).toEqual({ ...ours, sentTime: batch.sentTime });
  expect(asked[0]?.[1].headers).toEqual({ 'content-type': 'application/json' });
});

test('verdicts count whatever the status', async () => {
  const verdicts = [{ eventId: ours.eventId, verdict: 'rejected' }];
  answering(Response.json({ success: false, verdicts }, { status: 400 }));
  expect(await fetchTransport('/events', false)(batch, false)).toEqual(verdicts);
});

test.each([
  ['a page of a captive portal', () => new Response('<h1>Sign in</h1>'), { status: 200 }],
  ['JSON of another kind', () => Response.json({ ok: true }), { status: 200 }],
  ['an answer without a body', () => new Response(null, { status: 204 }), { status: 204 }],
  ['a success that is none', () => Response.json({ success: false }), { status: 200 }],
  [
    'a refusal with its reason',
    () => Response.json({ success: false, message: 'no body' }, { status: 400 }),
    { status: 400, message: 'no body' },
  ],
  [
    'a wait',
    () => new Response('', { status: 429, headers: { 'retry-after': '30' } }),
    { status: 429, retryAfter: 30, message: 'HTTP 429' },
  ],
])('%s is not a verdict', async (_, answer, refusal) => {
  answering(answer());
  await expect(fetchTransport('/events', false)(batch, false)).rejects.toMatchObject(refusal);
});

test('a collector that takes no text gets JSON from then on', async () => {
  const asked = answering(new Response('', { status: 415 }), success(), success());
  const transport = fetchTransport('/events', false);
  await expect(transport(batch, false)).rejects.toMatchObject({ status: 415 });
  await transport(batch, false);
  await transport(batch, false);
  expect(asked.map(typeOf)).toEqual(['text/plain;charset=UTF-8', 'application/json', 'application/json']);
});

describe('a redirect is not followed', () => {
  const HTTP = 'http://shop.example/events?from=http://other.example';
  const HTTPS = 'https://shop.example/events?from=http://other.example';

  test('it is a passing fault, and the same address is asked again', async () => {
    const asked = answering(redirected(HTTPS), redirected(HTTPS), success());
    const transport = fetchTransport(HTTPS, false);
    for (const _ of [1, 2]) await expect(transport(batch, false)).rejects.toMatchObject({ status: 0 });
    expect(await transport(batch, false)).toEqual(accepted);
    expect(asked.map(([url]) => url)).toEqual([HTTPS, HTTPS, HTTPS]);
    for (const [, { redirect }] of asked) expect(redirect).toBe('manual');
  });

  test('from http the same address is tried over https, and stays where that gives verdicts', async () => {
    const asked = answering(redirected(HTTP), success(), success());
    const transport = fetchTransport(HTTP, false);
    await expect(transport(batch, false)).rejects.toMatchObject({ status: 0 });
    await transport(batch, false);
    await transport(batch, false);
    expect(asked.map(([url]) => url)).toEqual([HTTP, HTTPS, HTTPS]);
  });

  test.each([
    ['does not answer', () => new TypeError('Failed to fetch')],
    ['redirects again', () => redirected(HTTPS)],
    ['is another program', () => new Response('<h1>Sign in</h1>')],
  ])('where https %s, the given address is asked next', async (_, answer) => {
    const asked = answering(redirected(HTTP), answer(), success(), success());
    const transport = fetchTransport(HTTP, false);
    for (const _ of [1, 2]) await expect(transport(batch, false)).rejects.toBeDefined();
    await transport(batch, false);
    await transport(batch, false);
    expect(asked.map(([url]) => url)).toEqual([HTTP, HTTPS, HTTP, HTTP]);
  });

  test('an address without a scheme is that of the page', async () => {
    const asked = answering(redirected('http://shop.example/events'), success());
    const transport = fetchTransport('/events', false);
    await expect(transport(batch, false)).rejects.toMatchObject({ status: 0 });
    await transport(batch, false);
    expect(asked.map(([url]) => url)).toEqual(['/events', 'https://shop.example/events']);
  });
});
