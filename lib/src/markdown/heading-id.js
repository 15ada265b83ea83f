// The id of a heading: as GitHub makes it, except that a heading without letters or digits, such as one of a single emoji, has one too, and that it is in NFC.
import { slug } from 'github-slugger';
export const headingId = (text, slugs) => slugs.slug(slug(text) === '' ? 'section' : text.normalize('NFC'));
