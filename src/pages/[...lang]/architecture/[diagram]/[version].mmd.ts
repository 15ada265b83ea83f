// A version of a diagram as Mermaid text.
import type { APIRoute } from 'astro';
import { toMermaid } from '../../../../diagram/export/mermaid.ts';
import { languageVersions, type VersionProps } from '../../../../outputs/diagram-paths.ts';

export const getStaticPaths = languageVersions;

export const GET: APIRoute<VersionProps> = ({ props: { edition, version } }) =>
  new Response(toMermaid(version.facts, edition.language), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
