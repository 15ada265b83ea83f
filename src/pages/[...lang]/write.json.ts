// The site's facts for the week editor, one document per language.
import type { APIRoute } from 'astro';
import type { Edition } from '../../content/editions.ts';
import { writeFacts } from '../../content/write-facts.ts';
import { languagePaths } from '../../outputs/published-pages.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition } }) => Response.json(await writeFacts(edition.language));
