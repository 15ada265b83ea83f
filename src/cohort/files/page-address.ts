// Addresses of a cohort's own pages and files.
import { type Address, href, pagePath } from '../../site/urls.ts';
import type { Cohort } from '../cohort.ts';

/** The path of a file below the site: `vi/teams/ha/feed.xml`. */
export const filePath = ({ languages }: Pick<Cohort, 'languages'>, language: string, path: string, file: string): string =>
  pagePath(path, language, languages[0] ?? language) + file;

/** The address of the page at `path`: `''`, `teams/ha`, `mentors/lan`, `programme`. */
export const pageUrl = (address: Address, cohort: Pick<Cohort, 'languages'>, language: string, path: string): string =>
  address.origin + href(address.base, filePath(cohort, language, path, ''));
