// Addresses of a cohort's pages, as links of its pages.
import { address, facts } from 'shiplog:cohort';
import { filePath } from '../cohort/files/page-address.ts';
import { href } from '../site/urls.ts';

/** The page at `path`: `''`, `teams/ha`, `mentors/lan`, `programme`. */
export const pageHref = (path: string, language: string): string => fileHref(path, language, '');

/** A file beside that page. */
export const fileHref = (path: string, language: string, file: string): string =>
  href(address.base, filePath(facts().cohort, language, path, file));

/** A file at the root of the site. */
export const rootHref = (file: string): string => href(address.base, file);

/** For `getStaticPaths`: each language, the first one without a prefix. */
export const languagePaths = (): { params: { lang: string | undefined }; props: { language: string } }[] =>
  facts().cohort.languages.map((language, index) => ({ params: { lang: index === 0 ? undefined : language }, props: { language } }));
