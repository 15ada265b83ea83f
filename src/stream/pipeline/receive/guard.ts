// Decides, before a body is read, whether this collector accepts the request at all.
import { codings, codingsOf } from './codings.ts';
import type { IngestRequest, IntakeLimits, Refusal } from './request.ts';

/** Bytes of a body in UTF-8; for a string its number of UTF-16 units, which is never more. */
const sizeOf = (body: string | Uint8Array): number => body.length;

/** The refusal, or `undefined` if the body may be read. `unpacks`: whether this host can decompress bodies. */
export function guard(request: IngestRequest, limits: IntakeLimits, unpacks = true): Refusal | undefined {
  if (request.origin !== undefined && limits.origins !== 'any' && !limits.origins.includes(request.origin)) {
    return {
      status: 403,
      message: `origin: ${request.origin.slice(0, 200)} is not an allowed origin; add it to the collector's list of origins`,
    };
  }
  if (sizeOf(request.body) > limits.bodyBytes) {
    return { status: 413, message: `body: is longer than ${limits.bodyBytes} bytes; send smaller batches` };
  }
  const type = request.contentType?.split(';')[0]?.trim().toLowerCase();
  if (type && !limits.types.includes(type)) {
    return { status: 415, message: `content-type: ${type.slice(0, 100)} is not supported; send ${limits.types.join(' or ')}` };
  }
  const { codings: applied, unknown } = codingsOf(request.contentEncoding);
  if (unknown !== undefined) return { status: 415, message: `content-encoding: ${unknown}; send ${codings.join(', ')}, or none` };
  if (applied.length > 0 && !unpacks) return { status: 415, message: 'content-encoding: this collector does not unpack bodies; send none' };
  return undefined;
}
