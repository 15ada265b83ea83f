import { expect, test, vi } from 'vitest';
import { fetchTransport } from '../../../../src/stream/tracker/fetch.ts';
import { ours } from '../events/sample.ts';

const batch = { sentTime: '2025-11-07T09:30:01.000Z', events: [ours] };
const accepted = [{ eventId: ours.eventId, verdict: 'accepted' }];

/** Answers each request in turn; returns what was asked. */
function answering(...answers: (Response | { redirected: string; answer: Response })[]): [string, RequestInit][] {
  const asked: [string, RequestInit][] = [];
  vi.stubGlobal('fetch', async (url: string, request: RequestInit) => {
    asked.push([url, request]);
    const next = answers.shift();
    if (next instanceof Response || !next) return next;
    return Object.defineProperties(next.answer, { redirected: { value: true }, url: { value: next.redirected } });
  });
  return asked;
}

test('a batch is posted as JSON, with keepalive', async () => {
  const asked = answering(Response.json({ success: true, verdicts: accepted }));
  expect(await fetchTransport('/events', false)(batch, false)).toEqual(accepted);
  expect(asked[0]?.[0]).toBe('/events');
  expect(asked[0]?.[1]).toMatchObject({ method: 'POST', keepalive: true, headers: { 'content-type': 'application/json' } });
  expect(JSON.parse(String(asked[0]?.[1].body))).toEqual(batch);
});

test('the reference ingest gets one event unmodified, with its sent time', async () => {
  const asked = answering(Response.json({ success: true }));
  expect(await fetchTransport('/clickstream', true)(batch, false)).toEqual(accepted);
  expect(JSON.parse(String(asked[0]?.[1].body))).toEqual({ ...ours, sentTime: batch.sentTime });
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

test('a redirected response without verdicts is not accepted: the next batch goes directly to the new address', async () => {
  const asked = answering(
    { redirected: 'https://new.example/events', answer: Response.json({ success: true }) },
    Response.json({ success: true, verdicts: accepted }),
  );
  const transport = fetchTransport('/events', false);
  await expect(transport(batch, false)).rejects.toMatchObject({ status: 0 });
  expect(await transport(batch, false)).toEqual(accepted);
  expect(asked.map(([url]) => url)).toEqual(['/events', 'https://new.example/events']);
});
