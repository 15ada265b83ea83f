// Names of people and milestones in each language.
import { site } from 'shiplog:site';
import { localizedText, type Words } from '../site/words.ts';

const nameIn = (list: readonly { id: string; name: Words }[], id: string, language: string): string => {
  const found = list.find((one) => one.id === id);
  return found ? localizedText(found.name, language) : id;
};

/** A person's name; the id if site.yaml does not have it. */
export const ownerName = (id: string, language: string): string => nameIn(site.people, id, language);

/** True for a person with a page. */
export const isPerson = (id: string): boolean => site.people.some((person) => person.id === id);

/** A milestone's name; the id if site.yaml does not have it. */
export const milestoneName = (id: string, language: string): string => nameIn(site.milestones, id, language);
