// Names of the people and milestones that site.yaml lists.
import { localizedText } from './localized-text.js';
/** The name of `id` in `language`; the id if `list` does not have it. */
export function nameIn(list, id, language) {
    const found = list.find((one) => one.id === id);
    return found ? localizedText(found.name, language) : id;
}
