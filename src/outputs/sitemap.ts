// The sitemap: every page in the languages it is written in, each listing the others.

import type { Day } from '../site/dates.ts';
import { escapeXml } from '../site/escape-xml.ts';

/** One page in one language. Pages with the same `path` are translations of each other. */
export interface MappedPage {
  path: string;
  language: string;
  url: string;
  /** Day of the last change, if git has it. */
  changed?: Day | undefined;
}

const alternate = ({ language, url }: MappedPage): string =>
  `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(url)}"/>`;

/** The sitemap as XML. `pages` contains no drafts and no untranslated pages. */
export function sitemap(pages: readonly MappedPage[]): string {
  const translations = new Map<string, MappedPage[]>();
  for (const page of pages) translations.set(page.path, [...(translations.get(page.path) ?? []), page]);
  const entries = pages.map((page) => {
    const together = translations.get(page.path) ?? [];
    const lastmod = page.changed ? `<lastmod>${page.changed}</lastmod>` : '';
    const alternates = together.length > 1 ? together.map(alternate).join('') : '';
    return `<url><loc>${escapeXml(page.url)}</loc>${lastmod}${alternates}</url>\n`;
  });
  const names = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${names}>\n${entries.join('')}</urlset>\n`;
}
