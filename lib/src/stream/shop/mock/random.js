// Seeded random numbers, so that mock data is the same on every machine.
/** Numbers in [0, 1), determined by the seed (mulberry32, public domain). */
export function randomFrom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}
export const oneOf = (items, random) => items[Math.floor(random() * items.length)] ?? items[0];
const hex = (value, digits) => value.toString(16).padStart(digits, '0');
/** A UUID of version 4 from a seeded source. */
export function uuidFrom(random) {
    const word = () => Math.floor(random() * 4_294_967_296);
    const [a, b, c, d] = [word(), word(), word(), word()];
    const high = hex(b, 8);
    const low = hex(c, 8);
    return `${hex(a, 8)}-${high.slice(0, 4)}-4${high.slice(5)}-${hex(8 + (c >>> 30), 1)}${low.slice(1, 4)}-${low.slice(4)}${hex(d, 8)}`;
}
