// Text that every database can store: PostgreSQL rejects NUL, and half a surrogate pair is not valid UTF-8.
import * as z from 'zod';
import { limits } from './limits.ts';

const STORABLE = /^[^\0\p{Cs}]*$/u;

/** Text of at most `most` UTF-16 units, without NUL and without lone surrogates. */
export const text = (most: number = limits.text) =>
  z
    .string({ error: 'is not text' })
    .max(most, { error: `is longer than ${most} characters` })
    .regex(STORABLE, { error: 'contains a NUL or half a surrogate pair, which databases cannot store as text' });
