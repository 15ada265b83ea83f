import { searchFacts } from '../../components/search/site-facts.js';
import { languagePaths } from '../../outputs/published-pages.js';
export const getStaticPaths = languagePaths;
export const GET = ({ props: { edition } }) => Response.json(searchFacts(edition));
