// The stamp of a translation: a digest of the words of its original, by the browser's own SHA-256.

import type { Week } from '../worklog/week.ts';
import { stampOf, weekWords } from '../worklog/words-digest.ts';
import type { Edited } from './edited.ts';

/** The stamp that `shiplog stamp` would write for a translation of this text. */
export async function stampOfWeek({ facts, body }: Pick<Edited, 'facts' | 'body'>): Promise<string> {
  const words = weekWords(facts as Week, body);
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  const digest = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return stampOf(words, () => digest);
}
