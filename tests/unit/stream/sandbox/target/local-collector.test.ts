import { expect, test, vi } from 'vitest';
import { openLocalCollector } from '../../../../../src/stream/sandbox/target/local-collector.ts';

const ORIGIN = 'http://127.0.0.1:9090';

test('if no collector listens, every request names the address', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const { post, counters, query } = openLocalCollector(ORIGIN);
  const unreachable = { code: 'unreachable', message: ORIGIN };
  await expect(post('{}')).rejects.toMatchObject(unreachable);
  await expect(counters()).rejects.toMatchObject(unreachable);
  await expect(query('select 1')).rejects.toMatchObject(unreachable);
});

test('a body is posted unmodified, a statement as JSON, and figures are read with GET', async () => {
  const requests: unknown[] = [];
  const answer = { columns: [{ name: 'one', type: 'int4' }], rows: [[1]], total: 1 };
  vi.stubGlobal('fetch', async (address: string, { method = 'GET', body }: RequestInit = {}) => {
    requests.push([method, address.slice(ORIGIN.length), body]);
    return Response.json(answer, { status: 202 });
  });
  const { post, counters, query } = openLocalCollector(ORIGIN);
  expect((await post('not JSON')).status).toBe(202);
  await counters();
  expect(await query('select 1 as one')).toEqual(answer);
  expect(requests).toEqual([
    ['POST', '/clickstream', 'not JSON'],
    ['GET', '/counters', undefined],
    ['POST', '/ask', '{"statement":"select 1 as one"}'],
  ]);
});
