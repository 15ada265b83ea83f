// Whether a translation still says what its original says: its stamp against the digest of the original's words as they are now.
import { createHash } from 'node:crypto';
import { site } from 'shiplog:site';
import { type Edition, editionOf, type View } from './content.ts';
import { defaultLanguage } from './site/site.ts';
import { pageWords, stampOf, weekWords } from './worklog/words-digest.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** True when `view` is a stamped translation and its original has changed since. Without a stamp nothing is known: false. */
export async function isStale(view: View, edition: Edition): Promise<boolean> {
  const first = defaultLanguage(site);
  if (view.stamp === undefined || edition.language === first) return false;
  const original = (await editionOf(first)).views.get(view.path);
  if (!original) return false;
  const body = original.source?.entry.body ?? '';
  const words = original.week ? weekWords(original.week, body) : pageWords(original, body);
  return stampOf(words, sha256) !== view.stamp;
}
