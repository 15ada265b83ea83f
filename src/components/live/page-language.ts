// A live component stands in an author's page and is told nothing: the address says the language.
import { address, site } from 'shiplog:site';
import { defaultLanguage } from '../../site/site.ts';

/** The language of the page at `url`. */
export function languageOfPage(url: URL): string {
  const prefix = decodeURI(url.pathname).slice(address.base.length).split('/')[0] ?? '';
  return site.languages.slice(1).find((language) => language === prefix) ?? defaultLanguage(site);
}

/** True on the printable report, where nothing is live: a button is no use on paper. */
export const isReportPage = (url: URL): boolean => /^(?:[^/]+\/)?report\/?$/.test(url.pathname.slice(address.base.length));
