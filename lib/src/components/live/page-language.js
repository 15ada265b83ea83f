// The language for a live component in an author's page, which is not passed to it but is in the address.
import { address, site } from 'shiplog:site';
import { defaultLanguage } from '../../site/site.js';
/** The language of the page at `url`. */
export function languageOfPage(url) {
    const prefix = decodeURI(url.pathname).slice(address.base.length).split('/')[0] ?? '';
    return site.languages.slice(1).find((language) => language === prefix) ?? defaultLanguage(site);
}
/** True on the printable report, where nothing is interactive. */
export const isReportPage = (url) => /^(?:[^/]+\/)?report\/?$/.test(url.pathname.slice(address.base.length));
