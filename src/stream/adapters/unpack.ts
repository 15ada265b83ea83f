// Decompression by Node's zlib, of bodies and of raw objects: never more than a limit, so that a small input cannot fill the memory.
import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import type { Coding, Unpack } from '../pipeline/receive/codings.ts';

/** The window of zstd's frames, 8 MiB: browsers and servers agreed on that maximum (RFC 9659), and the format allows gigabytes. */
const ZSTD_WINDOW = 23;

type Decompress = (body: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const zlib = promisify(inflate) as Decompress;
const raw = promisify(inflateRaw) as Decompress;

/** HTTP's deflate is zlib's format; some clients send it without its header. */
const inflated: Decompress = (body, options) =>
  zlib(body, options).catch((error: unknown) => {
    if (isTooLong(error)) throw error;
    return raw(body, options).catch((again: unknown) => {
      throw isTooLong(again) ? again : error;
    });
  });

const decompress: Readonly<Record<Coding, Decompress>> = {
  gzip: promisify(gunzip) as Decompress,
  deflate: inflated,
  br: promisify(brotliDecompress) as Decompress,
  zstd: (body, options) =>
    (promisify(zstdDecompress) as (body: Uint8Array, options: object) => Promise<Uint8Array>)(body, {
      ...options,
      params: { [constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW },
    }),
};

const isTooLong = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** Undoes one coding within a limit of bytes. */
export const unpack: Unpack = async (coding, body, most) => {
  try {
    return await decompress[coding](body, { maxOutputLength: most });
  } catch (error) {
    if (isTooLong(error)) return 'too long';
    throw error;
  }
};
