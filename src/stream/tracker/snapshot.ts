// A copy of the page's data that can be stored and sent: the page cannot change it later, and every database accepts it.
import type { limits } from '../events/index.ts';

const TEXT: (typeof limits)['text'] = 8192;
export const EVENT_BYTES: (typeof limits)['eventBytes'] = 32768;

// NUL and lone surrogates.
const UNSTORABLE = /[\0\p{Cs}]/gu;

/** A number for a BigInt, and a storable start of a text. */
const tame = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? Number(value) : typeof value === 'string' ? value.slice(0, TEXT).replace(UNSTORABLE, '\ufffd') : value;

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Bytes of a value when sent. */
export const sizeOf = (value: unknown): number => bytesOf(JSON.stringify(value));

/**
 * A plain copy of `value`: functions and symbols are omitted, NUL and lone surrogates in texts are replaced.
 * Throws on cycles, on getters that throw, and on values larger than an event may be.
 */
export function snapshot<Value>(value: Value): Value {
  const json = JSON.stringify(value, tame);
  // Short texts need not be measured.
  if (json.length > TEXT && bytesOf(json) > EVENT_BYTES) throw RangeError();
  return JSON.parse(json);
}
