import { toD2 } from '../../../../diagram/export/d2.js';
import { languageVersions } from '../../../../outputs/diagram-paths.js';
export const getStaticPaths = languageVersions;
export const GET = ({ props: { edition, version } }) => new Response(toD2(version.facts, edition.language), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
