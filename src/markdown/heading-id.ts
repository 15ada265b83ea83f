// The id of a heading: as GitHub makes it, except that a heading without letters or digits, such as one of a single emoji, has one too, and that it is in NFC.
import { slug } from 'github-slugger';

/** Gives each text an id that it has not given before. */
export interface Slugs {
  slug(text: string): string;
}

export const headingId = (text: string, slugs: Slugs): string => slugs.slug(slug(text) === '' ? 'section' : text.normalize('NFC'));
