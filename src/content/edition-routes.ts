// The routes of pages that exist once in every language: home, search, the desk, the report, the worklog.
import { languageParam } from './addresses.ts';
import { type Edition, editions } from './editions.ts';
import { overviewKey } from './page-keys.ts';

interface Route {
  params: { lang: string | undefined };
  props: { edition: Edition };
}

/** One route per language, for `getStaticPaths`; a language whose edition `keep` refuses has no such page. */
export const editionRoutes = async (keep: (edition: Edition) => boolean = () => true): Promise<Route[]> =>
  [...(await editions()).values()]
    .filter(keep)
    .map((edition) => ({ params: { lang: languageParam(edition.language) }, props: { edition } }));

/** The same for the page `path` about the whole log: a build after an edit renders it only if it shows something else. */
export const overviewRoutes = async (
  path: string,
  keep?: (edition: Edition) => boolean,
): Promise<(Route & { cacheKey: string | undefined })[]> =>
  Promise.all((await editionRoutes(keep)).map(async (route) => ({ ...route, cacheKey: await overviewKey(route.props.edition, path) })));
