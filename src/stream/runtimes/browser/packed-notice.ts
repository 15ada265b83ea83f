// A notice on its way to the page: ids as bytes instead of 36 characters each. A page that generates a hundred thousand events gets two hundred thousand ids,
// and its heap would grow by each of them.
import type { Notice } from '../../pipeline/index.ts';

/** `ids` are 16 bytes for each event, or plain if one is not a UUID in lower case. */
export interface PackedNotice extends Omit<Notice, 'eventIds'> {
  ids: Uint8Array<ArrayBuffer> | Notice['eventIds'];
}

const BYTES = 16;
const LENGTH = 36;
const HYPHEN = 45;
const NOT_HEX = 255;

const DIGITS = new TextEncoder().encode('0123456789abcdef');
/** The value of a digit by its code. */
const values = new Uint8Array(128).fill(NOT_HEX);
for (const [value, code] of DIGITS.entries()) values[code] = value;

/** Whether a hyphen is at this place of a UUID's text. */
const isHyphen = (at: number): boolean => at === 8 || at === 13 || at === 18 || at === 23;

/** Writes an id at a position; false if it is not a UUID in lower case. */
function packId(id: string | null, to: Uint8Array, start: number): boolean {
  if (id?.length !== LENGTH) return false;
  let at = start;
  for (let index = 0; index < LENGTH; index += 2) {
    if (isHyphen(index)) {
      if (id.charCodeAt(index) !== HYPHEN) return false;
      index += 1;
    }
    const high = values[id.charCodeAt(index)] ?? NOT_HEX;
    const low = values[id.charCodeAt(index + 1)] ?? NOT_HEX;
    if (high === NOT_HEX || low === NOT_HEX) return false;
    to[at] = (high << 4) | low;
    at += 1;
  }
  return true;
}

/** The notice for a message. */
export function packNotice({ eventIds, ...notice }: Notice): PackedNotice {
  const ids = new Uint8Array(eventIds.length * BYTES);
  return { ...notice, ids: eventIds.every((id, index) => packId(id, ids, index * BYTES)) ? ids : eventIds };
}

/** The codes of an id's text. A typed array takes eight times as long to become text. */
const text: number[] = Array.from({ length: LENGTH }, () => 0);

function idAt(ids: Uint8Array, from: number): string {
  let at = 0;
  for (let index = from; index < from + BYTES; index += 1) {
    if (isHyphen(at)) {
      text[at] = HYPHEN;
      at += 1;
    }
    const byte = ids[index] as number;
    text[at] = DIGITS[byte >>> 4] as number;
    text[at + 1] = DIGITS[byte & 15] as number;
    at += 2;
  }
  // A decoder's texts are outside V8's heap in Chromium, where each needs more memory.
  return String.fromCharCode(...text);
}

/** The notice of a message. Its ids are made each time they are read. */
export function unpackNotice({ ids, ...notice }: PackedNotice): Notice {
  return {
    ...notice,
    get eventIds() {
      return ids instanceof Uint8Array ? Array.from({ length: ids.length / BYTES }, (_, index) => idAt(ids, index * BYTES)) : ids;
    },
  };
}
