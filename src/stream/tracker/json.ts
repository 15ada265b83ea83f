// JSON that a page cannot change: libraries such as prototype.js put a `toJSON` on every list or object.

const { parse, stringify } = JSON;

export { parse, stringify };

/** A plain value as JSON: of each part of it the value itself, not what its `toJSON` returned. */
export const json = (value: unknown): string =>
  stringify(value, function (this: Record<string, unknown>, name) {
    return this[name];
  });

/** Bytes of a value when sent. */
export const sizeOf = (value: unknown): number => new TextEncoder().encode(json(value)).length;
