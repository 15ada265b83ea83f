// A text with visible characters: not empty, and not only invisible ones.
import * as z from 'zod/mini';

/** True if it has visible characters. */
const isVisible = (text: string): boolean => /[^\s\p{C}\p{Default_Ignorable_Code_Point}]/u.test(text);

/** The schemas of texts that readers see, as opposed to ids, addresses and dates. */
export const texts = z.registry<{ shown: true }>();

/** A non-empty text, trimmed. `fix` says what to do about an empty one. */
export const textSchema = (fix: string = 'write a text or leave the key out') =>
  z
    .string({ error: 'write a text' })
    .check(z.trim(), z.minLength(1, { error: `is empty: ${fix}`, abort: true }), z.refine(isVisible, { error: `shows nothing: ${fix}` }))
    .register(texts, { shown: true });
