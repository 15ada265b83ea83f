// The site's facts for search in the page: one document per language.
import type { APIRoute } from 'astro';
import { searchFacts } from '../../components/search/site-facts.ts';
import type { Edition } from '../../content/editions.ts';
import { languagePaths } from '../../outputs/published-pages.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => Response.json(searchFacts(edition));
