// The bytes of a body → its text. JSON is UTF-8: a replacement character in a stored event could never be undone.
import type { Refusal } from './request.ts';

const UTF8 = /^(unicode-1-1-)?utf-?8$/i;
const WIDE = /^(utf-?(16|32)|ucs|iso-10646|unicode)/i;
const NOT_ASCII = /[\u0080-\uffff]/;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The charset that a Content-Type names; `undefined` if none. */
const charsetOf = (contentType: string | undefined): string | undefined =>
  /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(contentType ?? '')?.[1] || undefined;

function decode(body: string | Uint8Array): string | undefined {
  if (typeof body === 'string') return body.isWellFormed() ? body : undefined;
  try {
    return decoder.decode(body);
  } catch {
    return undefined;
  }
}

/** The text without its byte order mark, or why it cannot be read. ASCII is the same in UTF-8 as in older encodings, whatever its label. */
export function bodyText(
  body: string | Uint8Array,
  contentType: string | undefined,
): { text: string; refusal?: never } | { refusal: Refusal; text?: never } {
  const text = decode(body);
  const charset = charsetOf(contentType);
  const isOther = charset !== undefined && !UTF8.test(charset);
  if (isOther && (WIDE.test(charset) || text === undefined || NOT_ASCII.test(text))) {
    return { refusal: { status: 415, message: `content-type: charset ${charset.slice(0, 100)} is not supported; send UTF-8` } };
  }
  if (text === undefined) return { refusal: { status: 400, message: 'body: is not UTF-8; send JSON as UTF-8' } };
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}
