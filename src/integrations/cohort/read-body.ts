// The body of a response as text, unpacked, and never more of it than a status can have: a small one may unpack to gigabytes.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

const unpackers: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

export type Body = { text: string } | { fault: 'too-large' } | { fault: 'encoding'; encoding: string };

class TooLarge extends Error {}

/** Reads at most `largest` bytes, counted after unpacking and on the wire. */
export async function readBody(response: IncomingMessage, largest: number, signal: AbortSignal): Promise<Body> {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpack = encoding === 'identity' ? undefined : unpackers[encoding];
  if (encoding !== 'identity' && !unpack) return { fault: 'encoding', encoding };
  if (Number(response.headers['content-length'] ?? 0) > largest) return { fault: 'too-large' };
  const chunks: Uint8Array[] = [];
  const bounded = () => {
    let size = 0;
    return async function* (source: AsyncIterable<Uint8Array>) {
      for await (const chunk of source) {
        size += chunk.length;
        if (size > largest) throw new TooLarge();
        yield chunk;
      }
    };
  };
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) chunks.push(chunk);
  };
  try {
    if (unpack) await pipeline(response, bounded(), unpack(), bounded(), collect, { signal });
    else await pipeline(response, bounded(), collect, { signal });
  } catch (thrown) {
    if (thrown instanceof TooLarge) return { fault: 'too-large' };
    throw thrown;
  }
  return { text: Buffer.concat(chunks).toString('utf8') };
}
