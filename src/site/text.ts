// A text that somebody wrote: not empty, and not of signs alone that nobody sees.
import { z } from 'zod';

/** True when a reader sees something. */
const isVisible = (text: string): boolean => /[^\s\p{C}\p{Default_Ignorable_Code_Point}]/u.test(text);

/** A text with something in it, blanks at its ends taken off. `fix` says what to do about an empty one. */
export const textSchema = (fix: string = 'write a text or leave the key out') =>
  z
    .string({ error: 'write a text' })
    .trim()
    .min(1, { error: `is empty: ${fix}`, abort: true })
    .refine(isVisible, { error: `shows nothing: ${fix}` });
