// What the Atom feeds of a site and of a cohort share: their ids, the frame around their entries, and their XML.
import { Feed } from 'feed';
import type { Day } from './dates.ts';
import { xmlText } from './escape-xml.ts';
import { localizedText } from './localized-text.ts';
import type { Site } from './site.ts';
import { type Address, href, pagePath } from './urls.ts';

/** The site whose feed it is, and the language. */
export interface AtomOf {
  site: Pick<Site, 'name' | 'languages' | 'programme'>;
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
  /** The path of the feed's file below the language's home page. */
  file: string;
  updated: Day;
}

/** A feed without entries. */
export function openFeed({ site, address, language }: AtomOf, { id, title, description, link, file, updated }: Head): Feed {
  const name = localizedText(site.name, language);
  const home = pagePath('', language, site.languages[0] ?? language);
  return new Feed({
    id,
    title: `${name} · ${title}`,
    ...(description === undefined ? {} : { description }),
    link,
    language,
    updated: dateOf(updated),
    generator: 'Shiplog',
    copyright: '',
    feedLinks: { atom: `${address.origin}${href(address.base, home)}${file}` },
    author: { name },
  });
}

/** The feed as XML that names its language. */
export const atomOf = (feed: Feed, language: string): string => xmlText(feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `));
