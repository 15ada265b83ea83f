// The bytes of a raw object → its text, on disk as in a bucket: other writers compress, cut and damage what they put there.
import { promisify } from 'node:util';
import { constants, gunzip } from 'node:zlib';
import { DamagedObject } from '../pipeline/index.ts';
import { unpack } from './unpack.ts';

const MIB = 1024 * 1024;
/** Maximum bytes of an object, unpacked. Firehose closes its objects at 128 MiB. */
export const MOST_BYTES = 192 * MIB;

export const tooLong = (): DamagedObject => new DamagedObject(`is longer than ${MOST_BYTES / MIB} MiB; split it`);

const utf8 = new TextDecoder('utf-8', { fatal: true });
const lossy = new TextDecoder();

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** What is before the cut, of a gzip without its end. */
const start = (bytes: Uint8Array): Promise<Uint8Array> =>
  promisify(gunzip)(bytes, { maxOutputLength: MOST_BYTES, finishFlush: constants.Z_SYNC_FLUSH }).catch(() => Buffer.alloc(0));

async function unzipped(bytes: Uint8Array): Promise<{ bytes: Uint8Array; fault?: string }> {
  let unpacked: Awaited<ReturnType<typeof unpack>>;
  try {
    unpacked = await unpack('gzip', bytes, MOST_BYTES);
  } catch (error) {
    if (codeOf(error) === 'Z_BUF_ERROR') return { bytes: await start(bytes), fault: 'is a truncated gzip' };
    // Nothing that fails its checksum can be trusted.
    throw new DamagedObject(`is a damaged gzip (${error instanceof Error ? error.message : String(error)})`);
  }
  if (unpacked === 'too long') throw tooLong();
  return { bytes: unpacked };
}

/** The lines of a text of which some are not UTF-8, and the numbers of those. */
function byLine(bytes: Uint8Array): { lines: string[]; notText: number[] } {
  const lines: string[] = [];
  const notText: number[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    try {
      lines.push(utf8.decode(line));
    } catch {
      notText.push(lines.push(lossy.decode(line)));
    }
    from = end < 0 ? bytes.length + 1 : end + 1;
  }
  return { lines, notText };
}

const isJson = (line: string): boolean => /^\uFEFF?\s*[[{]/.test(line) && !line.includes('\0') && !line.includes('\uFFFD');

/** All lines that are text. A cut ends with an incomplete line, which may end with a part of a character. */
function decoded(bytes: Uint8Array, fault: string | undefined): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: fault !== undefined });
    if (fault === undefined) return text;
    throw new DamagedObject(fault, { text });
  } catch (error) {
    if (error instanceof DamagedObject) throw error;
  }
  const { lines, notText } = byLine(bytes);
  // A zero byte may be damage to one line; but UTF-16, a picture and other files have many of them, and no line of JSON.
  if (bytes.includes(0) && !lines.some(isJson)) throw new DamagedObject('is neither UTF-8 text nor gzip');
  if (fault === undefined) throw new DamagedObject('contains lines that are not UTF-8', { text: lines.join('\n'), notText });
  for (const line of notText) lines[line - 1] = '';
  throw new DamagedObject(fault, { text: lines.join('\n') });
}

/** The text of an object, unzipped if it is a gzip. Rejects with DamagedObject. */
export async function objectText(raw: Uint8Array): Promise<string> {
  if (raw.length > MOST_BYTES) throw tooLong();
  const isGzip = raw[0] === 0x1f && raw[1] === 0x8b;
  const { bytes, fault } = isGzip ? await unzipped(raw) : { bytes: raw };
  return decoded(bytes, fault);
}
