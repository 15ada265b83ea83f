// Bodies that a client compressed, or wrote in another charset. For runtimes that receive over HTTP: nothing else compresses.
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { balanced } from '../balance.ts';
import { anEvent, batchOf, referenceEvent } from '../events.ts';
import type { RuntimeUnderTest } from '../runtime.ts';

const bytes = (body: Uint8Array | string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(body));
const limit = 4 * 1024 * 1024;

const compress = {
  gzip: gzipSync,
  'x-gzip': gzipSync,
  deflate: deflateSync,
  'deflate ': deflateRawSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
  'GZIP, identity': gzipSync,
};

export function compressed(runtime: () => RuntimeUnderTest): void {
  test.each(Object.entries(compress))('a body compressed with %s is read', async (encoding, pack) => {
    const event = anEvent({ pageUrl: 'https://shop.example/bàn-phím-⌨️' });
    const answer = await runtime().post(bytes(pack(batchOf([event]))), { 'content-encoding': encoding.trim() });
    expect(answer).toMatchObject({ status: 200, body: { success: true } });
    await runtime().load();
    expect(await runtime().query('select page_url from fact_events')).toEqual([{ page_url: event.pageUrl }]);
  });

  test('several codings in a row are undone from the last to the first', async () => {
    const body = zstdCompressSync(gzipSync(deflateSync(batchOf([anEvent()]))));
    expect(await runtime().post(bytes(body), { 'content-encoding': 'deflate, gzip, zstd' })).toMatchObject({ status: 200 });
    const tooMany = await runtime().post(bytes(body), { 'content-encoding': 'gzip, gzip, gzip, gzip, gzip' });
    expect(tooMany).toMatchObject({ status: 415, body: { message: expect.stringContaining('codings') } });
  });

  test.each(['gzip', 'deflate', 'br', 'zstd'] as const)('what %s unpacks to is limited, in each of its layers', async (encoding) => {
    const bomb = compress[encoding](Buffer.alloc(5 * limit));
    const answer = await runtime().post(bytes(bomb), { 'content-encoding': encoding });
    expect(answer).toMatchObject({ status: 413, body: { message: expect.stringContaining('when unpacked') } });
    const twice = await runtime().post(bytes(compress[encoding](bomb)), { 'content-encoding': `${encoding},${encoding}` });
    expect(twice).toMatchObject({ status: 413 });
    expect(await balanced(runtime())).toMatchObject({ received: 2, rejected: 2 });
  });

  test('an encoding that is not known is refused by its name', async () => {
    const answer = await runtime().post(batchOf([anEvent()]), { 'content-encoding': 'snappy' });
    expect(answer).toMatchObject({
      status: 415,
      body: { message: expect.stringMatching(/content-encoding: snappy .* gzip, deflate, br, zstd/) },
    });
  });

  test.each(['gzip', 'deflate', 'br', 'zstd'] as const)(
    'a body that is truncated, empty or no %s is refused with that reason, and kept',
    async (encoding) => {
      const whole = compress[encoding](batchOf([anEvent(), anEvent(), anEvent()]));
      for (const body of [whole.subarray(0, whole.length - 9), Buffer.from(batchOf([anEvent()]))]) {
        const answer = await runtime().post(bytes(body), { 'content-encoding': encoding });
        expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining(`body: is not valid ${encoding}`) } });
      }
      const kept = await runtime().rejected();
      expect(kept.find(({ encoding }) => encoding === 'base64')?.body).toBe(whole.subarray(0, whole.length - 9).toString('base64'));
      expect(await balanced(runtime())).toMatchObject({ received: 2, rejected: 2 });
    },
  );

  test('a body that is not UTF-8 is refused, and never stored with replacement characters', async () => {
    const text = JSON.stringify(referenceEvent({ pageUrl: 'https://shop.example/café' }));
    const latin = Buffer.from(text, 'latin1');
    for (const [body, headers] of [
      [latin, {}],
      [gzipSync(latin), { 'content-encoding': 'gzip' }],
    ] as const) {
      const answer = await runtime().post(bytes(body), headers);
      expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining('is not UTF-8') } });
    }
    const wide = await runtime().post(bytes(gzipSync(Buffer.from(text, 'utf16le'))), { 'content-encoding': 'gzip' });
    expect(wide.status).toBe(400);
    expect(await balanced(runtime())).toMatchObject({ stored: 0, rejected: 3 });
    expect((await runtime().rejected()).map(({ body }) => body)).not.toContainEqual(expect.stringContaining('\uFFFD'));
  });

  test('another charset is refused by its name, unless the body is ASCII, which is the same in all of them', async () => {
    const post = (text: string, charset: string) =>
      runtime().post(bytes(gzipSync(Buffer.from(text, 'latin1'))), {
        'content-type': `application/json; charset=${charset}`,
        'content-encoding': 'gzip',
      });
    const plain = JSON.stringify(referenceEvent());
    const accented = JSON.stringify(referenceEvent({ pageUrl: 'https://shop.example/café' }));
    expect(await post(plain, 'ISO-8859-1')).toMatchObject({ status: 200 });
    expect(await post(accented, '"windows-1252"')).toMatchObject({
      status: 415,
      body: { message: expect.stringContaining('charset windows-1252 is not supported') },
    });
    expect(await post(plain, 'utf-16')).toMatchObject({ status: 415 });
  });
}
