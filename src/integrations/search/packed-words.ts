// Words of an index in the form that its files have (CBOR). After an edit most words are the same: they are walked over and copied, and
// never become values, which take twenty times the memory and most of the time.
import { decode, encode } from 'cborg';

/** A page with a word on it. */
export interface Posting {
  page: number;
  /** Where the word is in the page's text, and in its metadata: two lists, as they are in a file. */
  places: Uint8Array;
  isInText: boolean;
  /** How much it adds to a chunk. */
  size: number;
}

/** A form of a word with other accents. */
export interface Variant {
  form: string;
  postings: Posting[];
}

export interface Word {
  word: string;
  postings: Posting[];
  variants: Variant[];
}

export interface PackedWord {
  word: string;
  /** How much it adds to a chunk. */
  size: number;
  bytes: Uint8Array;
}

/** Kinds of values in CBOR. */
export const NUMBER = 0;
export const TEXT = 3;
export const LIST = 4;

type EachPosting = (page: number, places: { start: number; end: number; isInText: boolean; size: number }) => void;

/** A place in bytes that goes over one value after the other. */
class Walk {
  at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The number of the next head; that of a negative number is positive. Throws if it is of another kind than `wanted`. */
  head(wanted?: number): number {
    const bytes = this.#bytes;
    const first = bytes[this.at] ?? 0xff;
    const kind = first >> 5;
    const short = first & 31;
    this.at += 1;
    if (wanted === undefined ? kind > 1 : kind !== wanted) throw new Error('this is not a list of words');
    if (short < 24) return short;
    const length = short === 24 ? 1 : short === 25 ? 2 : short === 26 ? 4 : 0;
    if (length === 0) throw new Error('a number in the index is too large');
    const value = bytes.readUIntBE(this.at, length);
    this.at += length;
    return value;
  }

  text(): string {
    const length = this.head(TEXT);
    this.at += length;
    return this.#bytes.toString('utf8', this.at - length, this.at);
  }

  /** Goes over a list of numbers; returns how many there are. */
  numbers(): number {
    const length = this.head(LIST);
    for (let left = length; left > 0; left -= 1) this.head();
    return length;
  }

  /** Goes over postings, and calls `each` with the number of each page and where its places are. Returns their size. */
  postings(each?: EachPosting): number {
    let size = 0;
    let page = 0;
    for (let left = this.head(LIST); left > 0; left -= 1) {
      if (this.head(LIST) !== 3) throw new Error('a posting has another form');
      page += this.head();
      const start = this.at;
      const inText = this.numbers();
      const own = inText + this.numbers() + 1;
      each?.(page, { start, end: this.at, isInText: inText > 0, size: own });
      size += own;
    }
    return size;
  }

  /** Goes over a word; `each` is called with every page that it is on, `eachForm` with its forms, and then `each` with theirs. */
  word(each?: EachPosting, eachForm?: (form: string) => void): Omit<PackedWord, 'bytes'> {
    if (this.head(LIST) !== 3) throw new Error('a word has another form');
    const word = this.text();
    const size = this.postings(each);
    for (let left = this.head(LIST); left > 0; left -= 1) {
      if (this.head(LIST) !== 2) throw new Error('a form of a word has another form');
      const form = this.text();
      eachForm?.(form);
      this.postings(each);
    }
    return { word, size };
  }
}

/** The words in the content of a chunk's file. */
export function wordsIn(chunk: Uint8Array): PackedWord[] {
  const walk = new Walk(chunk);
  if (walk.head(LIST) !== 1) throw new Error('a chunk has another form');
  return Array.from({ length: walk.head(LIST) }, () => {
    const start = walk.at;
    const word = walk.word();
    return { ...word, bytes: chunk.subarray(start, walk.at) };
  });
}

/** True if `test` is true of a page that the word or one of its forms is on. */
export function isOnPage({ bytes }: PackedWord, test: (page: number) => boolean): boolean {
  let isOn = false;
  new Walk(bytes).word((page) => {
    isOn ||= test(page);
  });
  return isOn;
}

export function unpackedWord({ word, bytes }: PackedWord): Word {
  const postings: Posting[] = [];
  const variants: Variant[] = [];
  let target = postings;
  new Walk(bytes).word(
    (page, { start, end, isInText, size }) => target.push({ page, places: bytes.subarray(start, end), isInText, size }),
    (form) => {
      target = [];
      variants.push({ form, postings: target });
    },
  );
  return { word, postings, variants };
}

/** The posting with `change` made to where the word is in its metadata. */
export function withFieldPlaces(posting: Posting, change: (place: number) => number): Posting {
  const [inText, inFields] = decode(Buffer.concat([Buffer.of((LIST << 5) | 2), posting.places])) as [number[], number[]];
  return { ...posting, places: encode([inText, inFields.map(change)]).subarray(1) };
}
