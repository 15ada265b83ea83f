// PostgreSQL's wire protocol 3.0, as far as a question needs it. Values arrive as text. https://www.postgresql.org/docs/current/protocol-message-formats.html

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** One message: its type, then the parts. A text ends with a zero byte; a number is 32 bits, unless it is given in bytes. */
function message(type: string, ...parts: readonly (string | number | Uint8Array)[]): Uint8Array {
  const bodies = parts.map((part) => {
    if (typeof part === 'string') return encoder.encode(`${part}\0`);
    if (typeof part !== 'number') return part;
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setInt32(0, part);
    return bytes;
  });
  const length = 4 + bodies.reduce((sum, { length }) => sum + length, 0);
  const whole = new Uint8Array(1 + length);
  whole[0] = type.charCodeAt(0);
  new DataView(whole.buffer).setInt32(1, length);
  let at = 5;
  for (const body of bodies) {
    whole.set(body, at);
    at += body.length;
  }
  return whole;
}

const none = new Uint8Array(2);

/** Messages to the database. A portal without a name, of a statement without one. */
export const request = {
  script: (text: string): Uint8Array => message('Q', text),
  /** Rejects more than one statement. */
  parse: (text: string): Uint8Array => message('P', '', text, none),
  bind: (): Uint8Array => message('B', '', '', none, none, none),
  describe: (): Uint8Array => message('D', encoder.encode('P'), ''),
  execute: (rows: number): Uint8Array => message('E', '', rows),
  sync: (): Uint8Array => message('S'),
};

/** Several messages as one. */
export function joined(messages: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(messages.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of messages) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}

/** Types of responses. */
export const response = {
  row: 'D'.charCodeAt(0),
  fields: 'T'.charCodeAt(0),
  complete: 'C'.charCodeAt(0),
  suspended: 's'.charCodeAt(0),
  error: 'E'.charCodeAt(0),
  ready: 'Z'.charCodeAt(0),
} as const;

const HEADER = 5;

/** Splits a stream into messages and passes on those that are wanted, without their headers. `wants` sees the length of each before it arrives. */
export function framed(
  wants: (type: number, length: number) => boolean,
  onMessage: (type: number, body: Uint8Array) => void,
): (bytes: Uint8Array) => void {
  const header = new Uint8Array(HEADER);
  let have = 0;
  let length = HEADER;
  let body: Uint8Array | undefined;
  return (bytes) => {
    for (let at = 0; at < bytes.length; ) {
      const part = Math.min(bytes.length - at, (have < HEADER ? HEADER : length) - have);
      if (have < HEADER) header.set(bytes.subarray(at, at + part), have);
      else body?.set(bytes.subarray(at, at + part), have - HEADER);
      have += part;
      at += part;
      if (have === HEADER) {
        length = 1 + new DataView(header.buffer).getUint32(1);
        body = wants(header[0] ?? 0, length) ? new Uint8Array(length - HEADER) : undefined;
      }
      if (have < HEADER || have < length) continue;
      if (body) onMessage(header[0] ?? 0, body);
      body = undefined;
      have = 0;
    }
  };
}

/** Reads a message's body from its start. */
function reader(body: Uint8Array) {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  let at = 0;
  const skip = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  return {
    byte: (): number => view.getUint8(skip(1)),
    int16: (): number => view.getInt16(skip(2)),
    int32: (): number => view.getInt32(skip(4)),
    uint32: (): number => view.getUint32(skip(4)),
    text: (length: number): string => decoder.decode(body.subarray(at, skip(length) + length)),
    cString(): string {
      const end = body.indexOf(0, at);
      const text = decoder.decode(body.subarray(at, end));
      at = end + 1;
      return text;
    },
  };
}

/** A column of a result: its name, and the id of its type. */
export interface Field {
  name: string;
  type: number;
}

export function readFields(body: Uint8Array): Field[] {
  const { int16, uint32, int32, cString } = reader(body);
  return Array.from({ length: int16() }, () => {
    const name = cString();
    // Its table, and its place there.
    uint32();
    int16();
    const type = uint32();
    // Its size, its modifier, and its format.
    int16();
    int32();
    int16();
    return { name, type };
  });
}

export function readRow(body: Uint8Array): (string | null)[] {
  const { int16, int32, text } = reader(body);
  return Array.from({ length: int16() }, () => {
    const length = int32();
    return length < 0 ? null : text(length);
  });
}

/** `SELECT 3` → 3. */
export const readCount = (body: Uint8Array): number => Number(/\d+$/.exec(reader(body).cString())?.[0] ?? 0);

/** The database's own error. */
export class StatementError extends Error {
  override readonly name = 'StatementError';
  /** SQLSTATE. */
  readonly code: string;
  readonly detail?: string;
  readonly hint?: string;
  /** In the statement, from 1. */
  readonly position?: number;
  constructor(message: string, code: string, more: Pick<StatementError, 'detail' | 'hint' | 'position'> = {}) {
    super(message);
    this.code = code;
    Object.assign(this, more);
  }
}

export function readError(body: Uint8Array): StatementError {
  const { byte, cString } = reader(body);
  const parts = new Map<string, string>();
  for (let type = byte(); type !== 0; type = byte()) parts.set(String.fromCharCode(type), cString());
  const [detail, hint, position] = [parts.get('D'), parts.get('H'), parts.get('P')];
  return new StatementError(parts.get('M') ?? 'The statement failed', parts.get('C') ?? 'XX000', {
    ...(detail === undefined ? {} : { detail }),
    ...(hint === undefined ? {} : { hint }),
    ...(position === undefined ? {} : { position: Number(position) }),
  });
}
