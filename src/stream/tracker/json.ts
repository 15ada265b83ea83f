// JSON that a page cannot change: libraries such as prototype.js put a `toJSON` on every list or object.

const { parse, stringify } = JSON;
const encoder = new TextEncoder();
/** Where texts are measured: more than any request may contain. */
const scratch = new Uint8Array(65_536);

export { parse, stringify };

/** What a value is, not what its `toJSON` returned. */
function raw(this: Record<string, unknown>, name: string): unknown {
  return this[name];
}

/** A plain value as JSON. */
export const json = (value: unknown): string =>
  // Lists inherit from objects. Asking for each value takes ten times as long.
  'toJSON' in [] ? stringify(value, raw) : stringify(value);

/** Bytes of a value when sent, or as many as a request cannot contain. */
export const bytesOf = (value: unknown): number => encoder.encodeInto(json(value), scratch).written;

const sizes = new WeakMap<object, number>();

/** The same, measured once. */
export function sizeOf(value: object): number {
  const size = sizes.get(value) ?? bytesOf(value);
  sizes.set(value, size);
  return size;
}
