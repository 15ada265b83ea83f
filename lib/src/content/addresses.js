// Addresses of this site's own pages, for links in components.
import { address, site } from 'shiplog:site';
import { defaultLanguage } from '../site/site.js';
import { href, pagePath } from '../site/urls.js';
/** The link to the page at content path `path`, in `language`. */
export const pageHref = (path, language) => href(address.base, pagePath(path, language, defaultLanguage(site)));
/** The link to a file that the build writes for a language: `feed.xml`, `worklog.csv`. */
export const fileHref = (name, language) => `${pageHref('', language)}${name}`;
/** A language's part of a route: none for the default language. */
export const languageParam = (language) => (language === defaultLanguage(site) ? undefined : language);
