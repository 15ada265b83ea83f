// Names of the people and milestones that site.yaml lists.
import { localizedText } from './localized-text.ts';
import type { Words } from './words.ts';

/** The name of `id` in `language`; the id if `list` does not have it. */
export function nameIn(list: readonly { id: string; name: Words }[], id: string, language: string): string {
  const found = list.find((one) => one.id === id);
  return found ? localizedText(found.name, language) : id;
}
