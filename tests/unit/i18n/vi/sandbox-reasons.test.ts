// Vietnamese readers see every reason that the contract, the collector and the load report in Vietnamese.

import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { reasonVi } from '../../../../src/i18n/vi/sandbox-reasons.ts';
import { objectText } from '../../../../src/stream/adapters/object-text.ts';
import { unpack } from '../../../../src/stream/adapters/unpack.ts';
import { limits, readEvent } from '../../../../src/stream/events/index.ts';
import { DamagedObject } from '../../../../src/stream/pipeline/index.ts';
import { readObject } from '../../../../src/stream/pipeline/load/read-object.ts';
import { notStored } from '../../../../src/stream/pipeline/receive/answer.ts';
import { bodyText } from '../../../../src/stream/pipeline/receive/body-text.ts';
import { unpackBody } from '../../../../src/stream/pipeline/receive/codings.ts';
import { guard } from '../../../../src/stream/pipeline/receive/guard.ts';
import { readBody } from '../../../../src/stream/pipeline/receive/read-body.ts';
import { type IngestRequest, intakeLimits } from '../../../../src/stream/pipeline/receive/request.ts';

const good = {
  eventName: 'page_view',
  eventId: '0191d6a8-0000-4000-8000-000000000001',
  pageUrl: 'https://shop.example/',
  userLoginState: 'anonymous',
  clientId: '0191d6a8-0000-4000-8000-000000000002',
  sessionId: '0191d6a8-0000-4000-8000-000000000003',
  isFirstVisit: false,
  eventTime: '2025-11-07T09:30:00.000Z',
};

const wrong: Record<string, unknown>[] = [
  { eventName: 'buy' },
  { eventId: 'x' },
  { pageUrl: 5 },
  { pageUrl: '' },
  { pageUrl: 'x'.repeat(limits.text + 1) },
  { referrer: 'a\0b' },
  { userLoginState: 'maybe' },
  { isFirstVisit: 'no' },
  { sequence: 1.5 },
  { sequence: -1 },
  { eventTime: 'yesterday' },
  { eventTime: '1960-01-01T00:00:00Z' },
  { product: 5 },
  { product: { price: 'cheap' } },
  { product: { price: -1 } },
  { product: { price: 1e300 } },
  { element: { text: 5 } },
  { element: { dataset: Object.fromEntries(Array.from({ length: limits.dataset + 1 }, (_, nth) => [`d${nth}`, ''])) } },
  { engagement: { scrollPercent: 101, engagedMs: -1 } },
  { eventName: 'click' },
];

function expectTranslated(reason: string | undefined): void {
  const path = reason?.slice(0, reason.indexOf(':'));
  expect(reasonVi(reason ?? '')).toMatch(new RegExp(`^${path}: `));
  expect(reasonVi(reason ?? '')).not.toBe(reason);
}

test.each(wrong)('%j', (fault) => {
  const { reasons = [] } = readEvent({ ...good, ...fault });
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) expectTranslated(reason);
});

test.each<Partial<IngestRequest>>([{ origin: 'https://other.example' }, { body: '12345' }, { contentType: 'text/html' }])(
  'a refused request: %j',
  (fault) => {
    const limits = { ...intakeLimits, bodyBytes: 4, origins: ['https://shop.example'] };
    expectTranslated(guard({ body: '', method: 'POST', path: '/', ...fault }, limits)?.message);
  },
);

const sentTime = '2025-11-07T09:30:00.000Z';

test.each([
  ['no JSON', '{'],
  ['no list', JSON.stringify({ sentTime, events: 5 })],
  ['no events', JSON.stringify({ sentTime, events: [] })],
  ['too many events', JSON.stringify({ sentTime, events: Array(limits.batchEvents + 1).fill(good) })],
  ['no sent time', JSON.stringify({ events: [good] })],
])('a body with %s', (_, body) => {
  const read = readBody(body);
  expectTranslated(read.kind === 'refused' ? read.refusal.message : undefined);
});

test.each([
  [Uint8Array.of(0xff), {}],
  ['{}', { contentEncoding: 'gzip' }],
  ['{}', { contentEncoding: 'snappy' }],
  ['{}', { contentEncoding: 'gzip, gzip, gzip, gzip, gzip' }],
  ['é', { contentType: 'text/plain; charset=latin1' }],
])('a body of other bytes than JSON in UTF-8: %s %o', async (body, headers) => {
  const request: IngestRequest = { body, method: 'POST', path: '/', ...headers };
  const refusal = guard(request, intakeLimits) ?? (await unpackBody(request, intakeLimits, unpack)).refusal;
  expectTranslated((refusal ?? bodyText(body, request.contentType).refusal)?.message);
});

test('a body that unpacks to too much, and one for a collector that unpacks none', async () => {
  const request = { body: gzipSync('x'.repeat(99)), contentEncoding: 'gzip', method: 'POST', path: '/' };
  expectTranslated((await unpackBody(request, { bodyBytes: 9 }, unpack)).refusal?.message);
  expectTranslated(guard(request, intakeLimits, false)?.message);
});

test.each([[gzipSync('{}').subarray(0, 9)], [gzipSync('{}').fill(7, 10)], [Uint8Array.of(0xff)], [Uint8Array.of(0xff, 0)]])(
  'an object of damaged bytes: %s',
  async (bytes) => {
    const damage = await objectText(bytes).catch((error: DamagedObject) => error);
    expect(damage).toBeInstanceOf(DamagedObject);
    const { text, message, notText } = damage as DamagedObject;
    expectTranslated(`object: ${message}`);
    for (const { reasons } of readObject('events/x', text, 1, { message, notText }).bad)
      for (const reason of reasons) expectTranslated(reason);
  },
);

test('an object of more damaged lines than are kept', () => {
  expectTranslated(readObject('events/x', 'x\n'.repeat(20_002), 1).bad.at(-1)?.reasons[0]);
});

test('an event without a time of receipt', () => {
  const [line] = readObject('copied/batch.ndjson', JSON.stringify(good), 1).bad;
  expect(line?.reasons).toHaveLength(1);
  expectTranslated(line?.reasons[0]);
});

test('a damaged and a truncated object, and an event that could not be stored', () => {
  const reasons = readObject('events/2025/11/07/09/batch-1.ndjson', '{"eventName":', 2).bad.flatMap((line) => line.reasons);
  expect(reasons).toHaveLength(2);
  for (const reason of [...reasons, notStored]) expectTranslated(reason);
});

test('a reason without a translation stays as it is', () => {
  expect(reasonVi('database: relation "x" does not exist')).toBe('database: relation "x" does not exist');
  expect(reasonVi('no such words')).toBe('no such words');
});

test('the figures of a reason stay', () => {
  expect(reasonVi('object: contains 3 of 5 events; it is truncated')).toBe('object: chỉ có 3 trong 5 sự kiện; tệp bị cắt ngang');
});
