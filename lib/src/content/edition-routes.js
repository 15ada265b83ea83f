// The routes of pages that exist once in every language: home, search, the desk, the report, the worklog.
import { languageParam } from './addresses.js';
import { editions } from './editions.js';
import { overviewKey } from './page-keys.js';
/** One route per language, for `getStaticPaths`; a language whose edition `keep` refuses has no such page. */
export const editionRoutes = async (keep = () => true) => [...(await editions()).values()]
    .filter(keep)
    .map((edition) => ({ params: { lang: languageParam(edition.language) }, props: { edition } }));
/** The same for the page `path` about the whole log: a build after an edit renders it only if it shows something else. */
export const overviewRoutes = async (path, keep) => Promise.all((await editionRoutes(keep)).map(async (route) => ({ ...route, cacheKey: await overviewKey(route.props.edition, path) })));
