// The pages, files and anchors that links of a week may lead to, for the week editor: one document for all languages.
import type { APIRoute } from 'astro';
import { linkFactsRead } from '../../content/desk.ts';

export const getStaticPaths = () => [{ params: { lang: undefined } }];

export const GET: APIRoute = () => new Response(linkFactsRead(), { headers: { 'content-type': 'application/json' } });
