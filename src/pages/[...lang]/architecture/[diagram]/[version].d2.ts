// A version of a diagram as D2 text.
import type { APIRoute } from 'astro';
import { toD2 } from '../../../../diagram/export/d2.ts';
import { languageVersions, type VersionProps } from '../../../../outputs/diagram-paths.ts';

export const getStaticPaths = languageVersions;

export const GET: APIRoute<VersionProps> = ({ props: { edition, version } }) =>
  new Response(toD2(version.facts, edition.language), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
