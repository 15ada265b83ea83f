// What the Atom feeds share: their ids, the frame around their entries, and their XML.
import { Feed } from 'feed';
import { localizedText } from '../site/localized-text.js';
import { pageUrl } from './absolute-links.js';
import { xmlText } from './xml-text.js';
/** An id that stays the same when pages are edited (RFC 4151); its year is the programme's, in which the team had the address. */
export const tagOf = ({ site, address, language }, path) => `tag:${new URL(address.origin).hostname},${(site.programme?.starts ?? '2025').slice(0, 4)}:${address.base}${language}/${path}`;
/** The date of what has none: every feed and entry needs one, and today’s would make an unchanged entry new with each build. */
export const firstDay = (site) => site.programme?.starts ?? '2025-01-01';
/** A day as feeds write it. */
export const dateOf = (day) => new Date(`${day}T00:00:00Z`);
/** A feed without entries. */
export function openFeed({ site, address, language }, { id, title, description, link, file, updated }) {
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
export const atomOf = (feed, language) => xmlText(feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `));
