// Words of an index in the form that its files have (CBOR). After an edit most words are the same: they are walked over and copied, and
// never become values, which take twenty times the memory and most of the time.
import { decode, encode } from 'cborg';

/** A page with a word on it: how far its number is after that of the page before; where the word is in its text, and in its metadata. */
export type Posting = [distance: number, locations: readonly number[], inFields: readonly number[]];

/** A form of a word with other accents. */
export type Variant = [form: string, postings: Posting[]];

export type Word = [word: string, postings: Posting[], variants: Variant[]];

export interface PackedWord {
  word: string;
  /** How much it adds to a chunk. */
  size: number;
  bytes: Uint8Array;
}

const TEXT = 3;
const LIST = 4;

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

  /** Goes over postings, and calls `each` with the number of each page. Returns their size. */
  postings(each?: (page: number) => void): number {
    let size = 0;
    let page = 0;
    for (let left = this.head(LIST); left > 0; left -= 1) {
      if (this.head(LIST) !== 3) throw new Error('a posting has another form');
      page += this.head();
      each?.(page);
      size += this.numbers() + this.numbers() + 1;
    }
    return size;
  }

  /** Goes over a word; `each` is called with every page that it or one of its forms is on. */
  word(each?: (page: number) => void): Omit<PackedWord, 'bytes'> {
    if (this.head(LIST) !== 3) throw new Error('a word has another form');
    const word = this.text();
    const size = this.postings(each);
    for (let left = this.head(LIST); left > 0; left -= 1) {
      if (this.head(LIST) !== 2) throw new Error('a form of a word has another form');
      this.text();
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

export const unpackedWord = ({ bytes }: PackedWord): Word => decode(bytes) as Word;

/** Pagefind does not count other forms of the word. */
const sizeOf = (postings: readonly Posting[]): number =>
  postings.reduce((sum, [, locations, inFields]) => sum + locations.length + inFields.length + 1, 0);

export const packedWord = (word: Word): PackedWord => ({ word: word[0], size: sizeOf(word[1]), bytes: encode(word) });

/** The content of a chunk's file. */
export function chunkOf(words: readonly PackedWord[]): Uint8Array {
  const count = Buffer.alloc(5, LIST << 5);
  const length = words.length < 24 ? 1 : words.length < 0x1_00 ? 2 : words.length < 0x1_00_00 ? 3 : 5;
  if (length === 1) count[0] = (LIST << 5) | words.length;
  else {
    count[0] = (LIST << 5) | (length === 2 ? 24 : length === 3 ? 25 : 26);
    count.writeUIntBE(words.length, 1, length - 1);
  }
  return Buffer.concat([Buffer.of((LIST << 5) | 1), count.subarray(0, length), ...words.map(({ bytes }) => bytes)]);
}
