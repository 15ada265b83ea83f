// Text that every database can store: PostgreSQL rejects NUL, and half a surrogate pair is not valid UTF-8.
import * as z from 'zod';
import { limits } from './limits.js';
import { plain } from './plain.js';
const STORABLE = /^[^\0\p{Cs}]*$/u;
/** True for a text of at most `most` UTF-16 units, without NUL and without lone surrogates. */
export const isText = (value, most = limits.text) => typeof value === 'string' && value.length <= most && value.isWellFormed() && !value.includes('\0');
/** A text for which `isText` is true. */
export const text = (most = limits.text) => plain(z
    .string({ error: 'is not text' })
    .max(most, { error: `is longer than ${most} characters` })
    .regex(STORABLE, { error: 'contains a NUL or half a surrogate pair, which databases cannot store as text' }), (value) => isText(value, most));
/** A text that is not empty. */
export const someText = plain(text().min(1, { error: 'is empty' }), (value) => isText(value) && value !== '');
