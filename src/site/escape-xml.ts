// Text within XML: feeds, badges, drawings. XML cannot contain some characters at all: one in a title would make a whole file unreadable.
import { escapeHtml } from './escape.ts';

/** All but the characters of XML 1.0. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** `text` without the characters that XML forbids. */
export const xmlText = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '');

/** `text` as the text of an element, or as the value of an attribute in double quotes. */
export const escapeXml = (text: string): string => escapeHtml(xmlText(text));
