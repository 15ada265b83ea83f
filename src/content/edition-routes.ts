// The routes of pages that exist once in every language: home, search, the desk, the report, the worklog.
import { languageParam } from './addresses.ts';
import { type Edition, editions } from './editions.ts';

/** One route per language, for `getStaticPaths`; a language whose edition `keep` refuses has no such page. */
export const editionRoutes = async (
  keep: (edition: Edition) => boolean = () => true,
): Promise<{ params: { lang: string | undefined }; props: { edition: Edition } }[]> =>
  [...(await editions()).values()]
    .filter(keep)
    .map((edition) => ({ params: { lang: languageParam(edition.language) }, props: { edition } }));
