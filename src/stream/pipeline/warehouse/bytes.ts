// Bytes that grow while values are written to them, in the byte order of networks.

export interface Bytes {
  /** A signed integer of 2 or 4 bytes. */
  integer: (size: 2 | 4, value: number) => void;
  /** A signed integer of 8 bytes. */
  long: (value: number | bigint) => void;
  byte: (value: number) => void;
  /** A UUID in lower case, as 16 bytes. */
  uuid: (value: string) => void;
  /** UTF-8, with its number of bytes in front as an integer of 4 bytes; `before` are bytes between that number and the text. */
  text: (value: string, ...before: readonly number[]) => void;
  /** Everything written so far. */
  written: () => Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

/** Above this length the encoder is faster than a loop. */
const SHORT = 96;

/** The value of a hexadecimal digit by its code. */
const digits = new Uint8Array(128);
for (let digit = 0; digit < 16; digit += 1) digits[digit.toString(16).charCodeAt(0)] = digit;

const digitAt = (text: string, at: number): number => digits[text.charCodeAt(at)] ?? 0;

/** The start of each pair of digits in a UUID's text. */
const PAIRS = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34] as const;

/** Empty, with room for `size` bytes before it has to grow. */
export function createBytes(size: number): Bytes {
  let bytes = new Uint8Array(size);
  let view = new DataView(bytes.buffer);
  let length = 0;

  /** Makes room for that many more bytes, and returns where they start. */
  function room(more: number): number {
    const at = length;
    length += more;
    if (length <= bytes.length) return at;
    const grown = new Uint8Array(Math.max(length, bytes.length * 2));
    grown.set(bytes);
    bytes = grown;
    view = new DataView(bytes.buffer);
    return at;
  }

  /** Writes ASCII; false at the first other character. */
  function ascii(value: string, at: number): boolean {
    for (let index = 0; index < value.length; index += 1) {
      const code = value.charCodeAt(index);
      if (code > 127) return false;
      bytes[at + index] = code;
    }
    return true;
  }

  return {
    integer(size, value) {
      const at = room(size);
      if (size === 2) view.setInt16(at, value);
      else view.setInt32(at, value);
    },
    long(value) {
      const at = room(8);
      if (typeof value === 'bigint') return view.setBigInt64(at, value);
      view.setInt32(at, Math.floor(value / 2 ** 32));
      view.setUint32(at + 4, value >>> 0);
    },
    byte(value) {
      const at = room(1);
      bytes[at] = value;
    },
    uuid(value) {
      const at = room(16);
      for (let index = 0; index < 16; index += 1) {
        const pair = PAIRS[index] as number;
        bytes[at + index] = (digitAt(value, pair) << 4) | digitAt(value, pair + 1);
      }
    },
    text(value, ...before) {
      // A UTF-16 unit has at most three bytes.
      const at = room(4 + before.length + value.length * 3);
      bytes.set(before, at + 4);
      const start = at + 4 + before.length;
      const isShort = value.length <= SHORT && ascii(value, start);
      const written = isShort ? value.length : encoder.encodeInto(value, bytes.subarray(start)).written;
      length = start + written;
      view.setInt32(at, length - at - 4);
    },
    written: () => bytes.subarray(0, length),
  };
}
