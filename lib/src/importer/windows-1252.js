// The table with which browsers decode Windows-1252: every byte is valid, the five unassigned ones become control characters.
/** Bytes 0x80–0x9F; all others are the character of the same number. WHATWG Encoding Standard, index windows-1252. */
const HIGH = '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
const bytes = new Map([...HIGH].map((letter, index) => [letter, 0x80 + index]));
/** The character of `byte`. */
export const windows1252 = (byte) => (byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte));
/** The byte of `letter`; `undefined` for a character outside the table. */
export function windows1252Byte(letter) {
    const code = letter.codePointAt(0) ?? 0;
    return code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : bytes.get(letter);
}
