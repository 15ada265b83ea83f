// The part of CBOR (RFC 8949) that Pagefind's files use: whole numbers, texts and lists of known length.

export type Cbor = number | string | readonly Cbor[];

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/** The value in `bytes`. Throws for anything else. */
export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0;
  const count = (info: number): number => {
    if (info < 24) return info;
    const size = { 24: 1, 25: 2, 26: 4 }[info];
    if (size === undefined) throw new Error(`CBOR of length ${info} is not supported`);
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const value = (): Cbor => {
    const first = bytes.readUInt8(at);
    at += 1;
    const number = count(first & 31);
    switch (first >> 5) {
      case NUMBER:
        return number;
      case NEGATIVE:
        return -1 - number;
      case TEXT:
        at += number;
        return bytes.toString('utf8', at - number, at);
      case LIST:
        return Array.from({ length: number }, value);
      default:
        throw new Error(`CBOR of type ${first >> 5} is not supported`);
    }
  };
  const decoded = value();
  if (at !== bytes.length) throw new Error('bytes follow the CBOR value');
  return decoded;
}

function head(type: number, number: number): Buffer {
  if (number < 24) return Buffer.from([(type << 5) | number]);
  const [info, size] = number < 2 ** 8 ? [24, 1] : number < 2 ** 16 ? [25, 2] : [26, 4];
  const bytes = Buffer.alloc(1 + size, (type << 5) | info);
  bytes.writeUIntBE(number, 1, size);
  return bytes;
}

export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(NEGATIVE, -1 - value) : head(NUMBER, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(TEXT, text.length), text]);
  }
  return Buffer.concat([head(LIST, value.length), ...value.map(encodeCbor)]);
}
