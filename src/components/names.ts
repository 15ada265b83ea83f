// Names of people and milestones in each language.
import { site } from 'shiplog:site';
import { nameIn } from '../site/names.ts';

/** A person's name; the id if site.yaml does not have it. */
export const ownerName = (id: string, language: string): string => nameIn(site.people, id, language);

/** True for a person with a page. */
export const isPerson = (id: string): boolean => site.people.some((person) => person.id === id);

/** A milestone's name; the id if site.yaml does not have it. */
export const milestoneName = (id: string, language: string): string => nameIn(site.milestones, id, language);
