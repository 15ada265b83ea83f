const TEXT = 8192;
const EVENT_BYTES = 32768;
// NUL and lone surrogates.
const UNSTORABLE = /[\0\p{Cs}]/gu;
/** A number for a BigInt, and a storable start of a text. */
const tame = (_, value) => typeof value === 'bigint' ? Number(value) : typeof value === 'string' ? value.slice(0, TEXT).replace(UNSTORABLE, '\ufffd') : value;
/** Bytes of a text in UTF-8. */
export const bytesOf = (text) => new TextEncoder().encode(text).length;
/**
 * A plain copy of `value`: functions and symbols are omitted, NUL and lone surrogates in texts are replaced.
 * Throws on cycles, on getters that throw, and on values larger than an event may be.
 */
export function snapshot(value) {
    const json = JSON.stringify(value, tame);
    // Short texts need not be measured.
    if (json.length > TEXT && bytesOf(json) > EVENT_BYTES)
        throw RangeError();
    return JSON.parse(json);
}
