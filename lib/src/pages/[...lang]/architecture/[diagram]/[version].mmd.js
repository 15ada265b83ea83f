import { toMermaid } from '../../../../diagram/export/mermaid.js';
import { languageVersions } from '../../../../outputs/diagram-paths.js';
export const getStaticPaths = languageVersions;
export const GET = ({ props: { edition, version } }) => new Response(toMermaid(version.facts, edition.language), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
