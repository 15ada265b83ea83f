// Content-Encoding: which codings a body went through, and the bytes before them. Hosts bring the decompression.
import type { IngestRequest, IntakeLimits, Refusal } from './request.ts';

export const codings = ['gzip', 'deflate', 'br', 'zstd'] as const;
export type Coding = (typeof codings)[number];

/** Undoes one coding. Returns at most `most` bytes, or 'too long' without having unpacked more. Rejects if the bytes are damaged. */
export type Unpack = (coding: Coding, body: Uint8Array, most: number) => Promise<Uint8Array | 'too long'>;

/** Maximum codings of one body: nothing needs more than two, and each costs time. */
const MOST_CODINGS = 4;
const aliases: Readonly<Record<string, Coding>> = { 'x-gzip': 'gzip', 'x-deflate': 'deflate' };
const known = new Set<string>(codings);

/** The codings in the order in which a client applied them; or a name that is not known, or the reason. */
export function codingsOf(header: string | undefined): { codings: Coding[]; unknown?: never } | { unknown: string; codings?: never } {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
    .map((name) => aliases[name] ?? name);
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) return { unknown: `${unknown.slice(0, 100)} is not supported` };
  if (names.length > MOST_CODINGS) return { unknown: `more than ${MOST_CODINGS} codings are not supported` };
  return { codings: names as Coding[] };
}

const encoder = new TextEncoder();

/** The body before its codings, or why there is none. The header was checked by the guard. */
export async function unpackBody(
  { body, contentEncoding }: Pick<IngestRequest, 'body' | 'contentEncoding'>,
  { bodyBytes }: Pick<IntakeLimits, 'bodyBytes'>,
  unpack: Unpack | undefined,
): Promise<{ body: string | Uint8Array; refusal?: Refusal }> {
  const applied = codingsOf(contentEncoding).codings ?? [];
  if (applied.length === 0 || !unpack) return { body };
  let bytes = typeof body === 'string' ? encoder.encode(body) : body;
  for (const coding of applied.toReversed()) {
    try {
      const unpacked = await unpack(coding, bytes, bodyBytes);
      if (unpacked === 'too long') {
        return { body, refusal: { status: 413, message: `body: is longer than ${bodyBytes} bytes when unpacked; send smaller batches` } };
      }
      bytes = unpacked;
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      return { body, refusal: { status: 400, message: `body: is not valid ${coding} (${words})` } };
    }
  }
  return { body: bytes };
}
