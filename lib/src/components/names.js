// Names of people and milestones in each language.
import { site } from 'shiplog:site';
import { nameIn } from '../site/names.js';
/** A person's name; the id if site.yaml does not have it. */
export const ownerName = (id, language) => nameIn(site.people, id, language);
/** True for a person with a page. */
export const isPerson = (id) => site.people.some((person) => person.id === id);
/** A milestone's name; the id if site.yaml does not have it. */
export const milestoneName = (id, language) => nameIn(site.milestones, id, language);
