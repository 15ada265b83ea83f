// Seeded random numbers, so that mock data is the same on every machine.

/** Numbers in [0, 1), determined by the seed (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const oneOf = <Item>(items: readonly [Item, ...Item[]], random: () => number): Item =>
  items[Math.floor(random() * items.length)] ?? items[0];

/** Codes of the hexadecimal digits. */
const DIGITS = new TextEncoder().encode('0123456789abcdef');
const HYPHEN = 45;
/** Where a UUID's text has hyphens. */
const HYPHENS = [8, 13, 18, 23];
/** Where the digits of each of a UUID's four words begin; the hyphens within a word are skipped. */
const WORDS = [0, 9, 19, 28];
const VERSION = 14;
const VARIANT = 19;

/** The codes of a UUID's text. A typed array takes eight times as long to become text. */
const text: number[] = Array.from({ length: 36 }, () => 0);
for (const at of HYPHENS) text[at] = HYPHEN;

/** A UUID of version 4 from a seeded source. Written as codes: joining parts of text takes six times as long. */
export function uuidFrom(random: () => number): string {
  for (const start of WORDS) {
    const word = Math.floor(random() * 4_294_967_296);
    let at = start;
    for (let shift = 28; shift >= 0; shift -= 4) {
      if (text[at] === HYPHEN) at += 1;
      text[at] = DIGITS[(word >>> shift) & 15] as number;
      at += 1;
    }
  }
  text[VERSION] = DIGITS[4] as number;
  text[VARIANT] = DIGITS[8 + (DIGITS.indexOf(text[VARIANT] as number) >>> 2)] as number;
  // A decoder's texts are outside V8's heap in Chromium, where each needs more memory.
  return String.fromCharCode(...text);
}
