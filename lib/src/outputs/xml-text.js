// What XML may contain: a control character in a title would make a whole feed unreadable.
/** All but the characters of XML 1.0. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
/** `text` without what XML forbids. */
export const xmlText = (text) => text.toWellFormed().replace(FORBIDDEN, '');
