// Writes words and chunks of them in the form that the files of an index have (CBOR).
import { LIST, NUMBER, type PackedWord, type Posting, TEXT, type Word } from './packed-words.ts';

/** Writes values one after the other. A word on a thousand pages has three thousand of them, so each is written in place. */
class Writer {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #at = 0;

  #reserve(length: number): void {
    if (this.#at + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * this.#bytes.length + length);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /** The first bytes of a number, text or list. */
  head(kind: number, value: number): void {
    this.#reserve(5);
    const length = value < 24 ? 0 : value < 0x1_00 ? 1 : value < 0x1_00_00 ? 2 : 4;
    this.#bytes[this.#at] = (kind << 5) | (length === 0 ? value : length === 4 ? 26 : 23 + length);
    if (length > 0) this.#bytes.writeUIntBE(value, this.#at + 1, length);
    this.#at += 1 + length;
  }

  bytes(of: Uint8Array): void {
    this.#reserve(of.length);
    this.#bytes.set(of, this.#at);
    this.#at += of.length;
  }

  text(of: string): void {
    const bytes = Buffer.from(of);
    this.head(TEXT, bytes.length);
    this.bytes(bytes);
  }

  /** `of` are sorted by their pages. */
  postings(of: readonly Posting[]): void {
    let last = 0;
    this.head(LIST, of.length);
    for (const { page, places } of of) {
      this.head(LIST, 3);
      this.head(NUMBER, page - last);
      this.bytes(places);
      last = page;
    }
  }

  /** What was written since the last call. */
  taken(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#at));
    this.#at = 0;
    return taken;
  }
}

const writer = new Writer();

/** Pagefind does not count other forms of the word. */
export function packedWord({ word, postings, variants }: Word): PackedWord {
  writer.head(LIST, 3);
  writer.text(word);
  writer.postings(postings);
  writer.head(LIST, variants.length);
  for (const { form, postings: own } of variants) {
    writer.head(LIST, 2);
    writer.text(form);
    writer.postings(own);
  }
  return { word, size: postings.reduce((sum, { size }) => sum + size, 0), bytes: writer.taken() };
}

/** The content of a chunk's file. */
export function chunkOf(words: readonly PackedWord[]): Uint8Array {
  writer.head(LIST, 1);
  writer.head(LIST, words.length);
  for (const { bytes } of words) writer.bytes(bytes);
  return writer.taken();
}
