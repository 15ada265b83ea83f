// What the Atom feeds share: their ids, the frame around their entries, and their XML.
import { Feed } from 'feed';
import type { Day } from '../site/dates.ts';
import { localizedText } from '../site/localized-text.ts';
import type { Site } from '../site/site.ts';
import type { Address } from '../site/urls.ts';
import { pageUrl } from './absolute-links.ts';
import { xmlText } from './xml-text.ts';

/** The site whose feed it is, and the language. */
export interface AtomOf {
  site: Site;
  address: Address;
  language: string;
}

/** An id that stays the same when pages are edited (RFC 4151); its year is the programme's, in which the team had the address. */
export const tagOf = ({ site, address, language }: AtomOf, path: string): string =>
  `tag:${new URL(address.origin).hostname},${(site.programme?.starts ?? '2025').slice(0, 4)}:${address.base}${language}/${path}`;

/** The date of what has none: every feed and entry needs one, and today’s would make an unchanged entry new with each build. */
export const firstDay = (site: Pick<Site, 'programme'>): Day => site.programme?.starts ?? '2025-01-01';

/** A day as feeds write it. */
export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

interface Head {
  id: string;
  /** Follows the site's name. */
  title: string;
  description?: string;
  /** The page whose entries it has. */
  link: string;
  /** The feed's own file name. */
  file: string;
  updated: Day;
}

/** A feed without entries. */
export function openFeed({ site, address, language }: AtomOf, { id, title, description, link, file, updated }: Head): Feed {
  const name = localizedText(site.name, language);
  return new Feed({
    id,
    title: `${name} · ${title}`,
    ...(description === undefined ? {} : { description }),
    link,
    language,
    updated: dateOf(updated),
    generator: 'Shiplog',
    copyright: '',
    feedLinks: { atom: `${pageUrl(address, '', language, site.languages)}${file}` },
    author: { name },
  });
}

/** The feed as XML that names its language. */
export const atomOf = (feed: Feed, language: string): string => xmlText(feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `));
